// The gate: turns the hub's functions into HTTP and its notifications into pokes. It holds no rule of the shop; all of them
// are in ../sql. What a client may ask is the list of operations below and nothing else: it names one, its text is ours.
import jwt from "jsonwebtoken";
import { makePgService } from "postgraphile/adaptors/pg";
import { context, lambda, listen, SafeError } from "postgraphile/grafast";
import { PgJWTPlugin } from "postgraphile/graphile-build-pg";
import { GraphQLError } from "postgraphile/graphql";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { extendSchema, gql } from "postgraphile/utils";

const env = process.env;
const secret = env.HUB_SECRET ?? "";
if (secret.length < 32) throw new Error("HUB_SECRET must have at least 32 letters");
const roles = new Set(["hub_owner", "hub_staff", "hub_reseller"]);
const mostBytes = 2_000_000;

const session = "{result{token refreshToken workspaceId workspaceName currency timeZone memberId role resellerId accessSeconds}}";
const operations = {
  authenticate: `mutation($email:String!,$password:String!,$workspace:UUID,$device:String){
    r:authenticate(input:{email:$email,password:$password,workspace:$workspace,device:$device})${session}}`,
  refresh: `mutation($refreshToken:String!){r:refresh(input:{refreshToken:$refreshToken})${session}}`,
  open_workspace: `mutation($shop:UUID!,$name:String!,$currency:String!,$timeZone:String!,$email:String!,$password:String!,$device:String){
    r:openWorkspace(input:{shop:$shop,name:$name,currency:$currency,timeZone:$timeZone,email:$email,password:$password,device:$device})${session}}`,
  join_workspace: `mutation($code:String!,$email:String!,$password:String!,$device:String){
    r:joinWorkspace(input:{code:$code,email:$email,password:$password,device:$device})${session}}`,
  enroll: "mutation($clientId:UUID!,$wish:String!){r:enroll(input:{clientId:$clientId,wish:$wish}){result}}",
  sign_out: "mutation{r:signOut(input:{}){result}}",
  sign_out_device: "mutation($session:UUID!){r:signOutDevice(input:{session:$session}){result}}",
  invite: "mutation($role:String!,$reseller:UUID){r:invite(input:{role:$role,reseller:$reseller}){result}}",
  remove_member: "mutation($member:UUID!){r:removeMember(input:{member:$member}){result}}",
  whoami: "{r:whoami}",
  devices: "{r:devices}",
  sync_pull: `query sync_pull($cursor:String,$maxRows:Int,$clientSchema:Int){
    r:syncPull(cursor:$cursor,maxRows:$maxRows,clientSchema:$clientSchema)}`,
  sync_push: `mutation($clientId:UUID!,$changes:JSON!,$clientSchema:Int){
    r:syncPush(input:{clientId:$clientId,changes:$changes,clientSchema:$clientSchema}){result}}`,
  picture_add: `mutation($sha256:String!,$start:Int!,$size:Int!,$bytes:String!){
    r:pictureAdd(input:{sha256:$sha256,start:$start,size:$size,bytes:$bytes}){result}}`,
  picture_part: "query($sha256:String!,$start:Int!){r:picturePart(sha256:$sha256,start:$start)}",
  sync_digest: "{r:syncDigest}",
  live: "subscription{r:live}",
};

// nginx names the operation in the query string; over a websocket the only one is "live".
const onlyTheseOperations = {
  name: "OnlyTheseOperations",
  version: "1.0.0",
  grafserv: {
    middleware: {
      processGraphQLRequestBody(next, event) {
        const overSocket = Boolean(event.graphqlWsContext);
        const named = overSocket ? "live" : [event.request?.getQueryParams?.().op].flat()[0];
        if (typeof named !== "string" || !Object.hasOwn(operations, named) || (named === "live") !== overSocket)
          throw new SafeError("unknown operation", { statusCode: 400 });
        event.body.query = operations[named];
        event.body.operationName = undefined;
        return next();
      },
    },
  },
};

// A page of the feed is JSON already, a megabyte and more of it. It goes through as the text that PostgreSQL made: as a
// value it would be read and written here once more, which takes longer than all else that the gate does.
const pagesAsTheyAre = {
  name: "PagesAsTheyAre",
  version: "1.0.0",
  grafast: {
    middleware: {
      async execute(next, { args }) {
        const answer = await next();
        const page = answer.data?.r;
        if (args.document.definitions[0].name?.value !== "sync_pull" || typeof page !== "string") return answer;
        return { ...answer, data: `{"r":${page}}` };
      },
    },
  },
};

// "Something changed in your workspace: pull now." The topic comes out of the token, never from the client.
const live = extendSchema(() => ({
  typeDefs: gql`extend type Subscription { live: String }`,
  objects: {
    Subscription: {
      plans: {
        live: {
          subscribePlan() {
            const topic = lambda(context().get("topic"), (name) => {
              if (!name) throw new SafeError("signed out");
              return name;
            });
            return listen(context().get("pgSubscriber"), topic, (event) => event);
          },
          plan: (event) => event,
        },
      },
    },
  },
}));

function claimsOf(header) {
  if (!header) return null;
  const refused = (words) => Object.assign(new SafeError(words), { statusCode: 401 });
  const [, token] = /^Bearer (\S+)$/i.exec(header) ?? [];
  if (!token) throw refused("bad authorization");
  try {
    const claims = jwt.verify(token, secret, { algorithms: ["HS256"], audience: "postgraphile", issuer: "postgraphile" });
    if (roles.has(claims.role)) return claims;
  } catch (error) {
    if (error.name === "TokenExpiredError") throw refused("token expired");
  }
  throw refused("bad token");
}

// A client learns the SQLSTATE; words only of what the hub itself says.
function maskError(error) {
  const cause = error.originalError;
  if (!cause || cause instanceof GraphQLError || cause instanceof SafeError) return error;
  const code = cause.code ?? cause.extensions?.code ?? "XX000";
  const ours = /^(HB\d{3}|28000|42501)$/.test(code);
  if (!ours) console.error(cause);
  return new GraphQLError(ours && code !== "42501" ? cause.message : "refused", {
    nodes: error.nodes,
    path: error.path,
    extensions: { code },
  });
}

export default {
  extends: [PostGraphileAmberPreset],
  plugins: [PgJWTPlugin, onlyTheseOperations, pagesAsTheyAre, live],
  disablePlugins: ["NodePlugin"],
  pgServices: [
    makePgService({
      connectionString: env.HUB_DATABASE,
      schemas: ["api"],
      pubsub: true,
      poolConfig: { max: Number(env.HUB_CONNECTIONS ?? 8) },
    }),
  ],
  gather: { pgJwtTypes: "api.token" },
  schema: { pgJwtSecret: secret },
  grafserv: {
    host: "127.0.0.1",
    port: Number(env.HUB_PORT),
    graphiql: false,
    graphiqlOnGraphQLGET: false,
    graphqlOverGET: false,
    watch: false,
    websockets: true,
    maxRequestLength: mostBytes,
    outputDataAsString: true, // where it is one: pagesAsTheyAre
    maskError,
  },
  grafast: {
    explain: false,
    context(request) {
      const headers = request.node?.req?.headers ?? request.ws?.request?.headers ?? {};
      const claims = claimsOf(headers.authorization);
      if (!claims) return { pgSettings: { role: "hub_stranger" } };
      return {
        topic: `hub_${claims.workspace.replaceAll("-", "")}`,
        pgSettings: {
          role: claims.role,
          "hub.workspace": claims.workspace,
          "hub.member": claims.member,
          "hub.session": claims.session,
        },
      };
    },
  },
};
