#pragma once
// What the benchmarks share: sorted samples, and the line that `./dev bench` prints.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace jishi::bench {

class Samples
{
public:
    template <typename Work>
    void measure(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        m_milliseconds.push_back(took.count());
    }
    double percentile(double part) const
    {
        std::vector<double> sorted = m_milliseconds;
        std::ranges::sort(sorted);
        return sorted[static_cast<size_t>(part * static_cast<double>(sorted.size() - 1))];
    }
    double median() const { return percentile(0.5); }

private:
    std::vector<double> m_milliseconds;
};

// "name: 0.9 ms, LIKE 31 ms, ratio 34x"
inline void printRatio(const std::string &name, double ours, const std::string &other, double theirs, double ratio)
{
    std::printf("%s: %.2f ms, %s %.2f ms, ratio %.2fx\n", name.c_str(), ours, other.c_str(), theirs, ratio);
    std::fflush(stdout);
}

[[noreturn]] inline void giveUp(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

} // namespace jishi::bench
