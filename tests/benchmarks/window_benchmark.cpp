// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in the window on the sample partnership: a page, a step of text size, the other language.
// Each until everything asked for is painted. Aim: under 200 ms, so that it seems to follow the hand.
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/text/language.h"
#include "app/ui/main_window.h"
#include "app/ui/qt_prompts.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/file_acts.h"

#include <benchmark/benchmark.h>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

using namespace soundings;

namespace {

struct OpenSample {
    QTemporaryDir folder;
    Settings settings{folder.path()};
    Session session;
    QtPrompts prompts{settings};
    MainWindow window{session, prompts, settings};

    OpenSample()
    {
        applyTheme(ThemeChoice::Light, TextSize::Normal);
        window.resize(1280, 800);
        window.show();
        settle();
        session.createSample(folder.filePath(QStringLiteral("sample.soundings")));
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void goTo(PageId page)
    {
        Place place;
        place.page = page;
        window.goTo(place);
        settle();
    }
};

void page(benchmark::State& state, PageId id)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto sample = std::make_unique<OpenSample>();
        state.ResumeTiming();
        sample->goTo(id);
        state.PauseTiming();
        sample.reset();
        OpenSample::settle();
        state.ResumeTiming();
    }
}
BENCHMARK_CAPTURE(page, Assess, PageId::Assess)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(page, Results, PageId::Results)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(page, Compare, PageId::Compare)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(page, Partners, PageId::Partners)->Unit(benchmark::kMillisecond)->UseRealTime();

/// With every page made, as after some minutes of use.
std::unique_ptr<OpenSample> lookedThrough()
{
    auto sample = std::make_unique<OpenSample>();
    for (const PageId id : {PageId::Assess, PageId::Results, PageId::Compare, PageId::Partners, PageId::Results})
        sample->goTo(id);
    return sample;
}

void textSize(benchmark::State& state)
{
    const auto sample = lookedThrough();
    bool isLarge = false;
    for (auto _ : state) {
        isLarge = !isLarge;
        sample->window.findChild<QAction*>(isLarge ? QStringLiteral("view-larger") : QStringLiteral("view-normal"))
            ->trigger();
        OpenSample::settle();
    }
}
BENCHMARK(textSize)->Unit(benchmark::kMillisecond)->UseRealTime();

void language(benchmark::State& state)
{
    const auto sample = lookedThrough();
    bool isWelsh = false;
    for (auto _ : state) {
        isWelsh = !isWelsh;
        setProgramLanguage(isWelsh ? QStringLiteral("cy") : QStringLiteral("en"));
        OpenSample::settle();
    }
}
BENCHMARK(language)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char* argv[])
{
    benchmark::Initialize(&argc, argv);
    QApplication application(argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
