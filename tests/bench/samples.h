#pragma once
// What the benchmarks share: samples, and the line that `./dev bench` prints.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace jishi::bench {

class Samples
{
public:
    // Processor time of this thread: what else the machine does is not measured.
    template <typename Work>
    void measureWork(Work work)
    {
        const double start = threadMilliseconds();
        work();
        m_milliseconds.push_back(threadMilliseconds() - start);
    }
    // Time on the clock: for other processes, files and threads.
    template <typename Work>
    void measure(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        m_milliseconds.push_back(took.count());
    }
    void add(double milliseconds) { m_milliseconds.push_back(milliseconds); }
    double percentile(double part) const
    {
        std::vector<double> sorted = m_milliseconds;
        std::ranges::sort(sorted);
        return sorted[static_cast<size_t>(part * static_cast<double>(sorted.size() - 1))];
    }
    double median() const { return percentile(0.5); }

private:
    static double threadMilliseconds()
    {
        timespec now {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    std::vector<double> m_milliseconds;
};

// "name: 0.9 ms, LIKE 31 ms, ratio 34x"
inline void printRatio(const std::string &name, double ours, const std::string &other, double theirs, double ratio)
{
    std::printf("%s: %.2f ms, %s %.2f ms, ratio %.2fx\n", name.c_str(), ours, other.c_str(), theirs, ratio);
    std::fflush(stdout);
}

// --smoke asks for small sizes: that a benchmark runs at all, not how fast.
inline bool isSmoke(int count, char **arguments)
{
    return std::any_of(
        arguments + 1, arguments + count, [](const char *argument) { return std::string_view(argument) == "--smoke"; });
}

[[noreturn]] inline void giveUp(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

} // namespace jishi::bench
