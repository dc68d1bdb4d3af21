-- Who may log in and who may do what. One role logs in, the gate in front of the hub; it can only become one of the others.
-- hub_keeper owns everything and is nobody's role: functions that must see more than their caller run as it.
create extension if not exists pgcrypto;

do $$
begin
    create role hub_keeper nologin;
    create role hub_stranger nologin;
    create role hub_owner nologin;
    create role hub_staff nologin;
    create role hub_reseller nologin;
    create role hub_gate login noinherit connection limit 40;
exception when duplicate_object then
    null; -- roles belong to the cluster: another hub in it has made them
end $$;
grant hub_stranger, hub_owner, hub_staff, hub_reseller to hub_gate;

-- Set on the role that logs in: SET ROLE does not load the settings of its target.
alter role hub_gate set statement_timeout = '20s';
alter role hub_gate set lock_timeout = '5s';
alter role hub_gate set idle_in_transaction_session_timeout = '10s'; -- an idle writer holds up its whole workspace
alter role hub_gate set jit = off;

create schema hub authorization hub_keeper; -- tables and what works on them; never exposed
create schema api authorization hub_keeper; -- the functions that clients call; all that is exposed
create schema staff_sees authorization hub_keeper; -- what the tables are to these roles
create schema reseller_sees authorization hub_keeper;
revoke all on schema public from public;
grant usage on schema public to hub_keeper;
grant usage on schema api to hub_stranger, hub_owner, hub_staff, hub_reseller;
grant usage on schema hub to hub_owner, hub_staff, hub_reseller;
alter default privileges for role hub_keeper revoke execute on functions from public;
