using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>What export controls let in and what they cost.</summary>
[TestFixture]
public sealed class ExportControlMapTests
{
    private static readonly Lazy<ExportControlResult> Map = new(() => ExportControlAnalysis.Solve(StackCase.Variants(), 2));

    private static readonly Lazy<ExportControlResult> Baseline = new(() => ExportControlAnalysis.Solve(StackCase.Baseline(), 2));

    [Test]
    public void Calendar_ToldByMonths_TellsLicencesFromDeliveries() =>
        Assert.That(
            Map.Value.Calendar.Select(static s => $"{s.Regime} {s.Category} {s.Status} {s.From}…{s.Last}"),
            Is.EqualTo(new[]
            {
                "Now GPU Undelivered 2026-01…2027-12",
                "Now HBM Open 2026-01…2027-12",
                "Thaw GPU Open 2026-01…2027-12",
                "Thaw HBM Open 2026-01…2027-12",
                "Squeeze GPU Undelivered 2026-01…2027-12",
                "Squeeze HBM Open 2026-01…2026-12",
                "Squeeze HBM Closed 2027-01…2027-12",
            }));

    // No cap, no licence: closed. A part delivered: partly. Delivered before: cut off, so closed.
    [TestCase("Imports[F-IN].* = 0", "GPU Closed")]
    [TestCase("ExportControls[Now/GPU/2026-01].DeliveredShare = 0.25", "GPU Partly")]
    [TestCase("Plan[Regime].Value = Squeeze", "GPU Undelivered, HBM Open, HBM Closed")]
    public void Calendar_OfAChangedCase_HasItsStatuses(string change, string expected)
    {
        PlanningCase planningCase = StackCase.Variants(change).BaseCase;

        Assert.That(string.Join(", ", ControlCalendar.Of(planningCase, planningCase.Settings.Regime).Select(static s => $"{s.Category} {s.Status}")), Does.StartWith(expected));
    }

    // Without its 10,000 stacks a year each year loses 10 points; without limit logic allows 76.8%. Foreign accelerators add no domestic share.
    [Test]
    public void Channels_AreWorthWhatThePaperSays()
    {
        ChannelWorth stacks = Map.Value.Channels.Single(static c => c.Channel.Id == "G-IN");
        ChannelWorth chips = Map.Value.Channels.Single(static c => c.Channel.Id == "F-IN");

        Assert.That(stacks.Without.Gain, Is.EqualTo(-0.2).Within(1e-6));
        Assert.That(stacks.Without.BacklogChange, Is.EqualTo(2e9).Within(1e3));
        Assert.That(stacks.Unlimited.Gain, Is.EqualTo(2 * (StackCase.LogicPoints - 70) / 100).Within(1e-6));
        Assert.That(stacks.Imported, Is.EqualTo(20_000).Within(0.01));
        Assert.That(chips.InFull.Gain, Is.Zero.Within(1e-6));
        Assert.That(chips.InFull.ComputeChange, Is.EqualTo(20_000).Within(0.1));
        Assert.That(chips.InFull.BacklogChange, Is.EqualTo(-2e9).Within(1e3));
        Assert.That((chips.Licensed, chips.Delivered, chips.Imported), Is.EqualTo((20_000, 0, 0d)));
    }

    [Test]
    public void Regimes_SideBySide_NameTheCategoryThatMatters()
    {
        RegimeRow squeeze = Map.Value.Regimes.Single(static r => r.Regime == "Squeeze");

        Assert.That(Map.Value.Regimes.Select(static r => (r.Regime, r.IsChosen)), Is.EqualTo(new[] { ("Now", true), ("Thaw", false), ("Squeeze", false) }));
        Assert.That(squeeze.Effect.Gain, Is.EqualTo(-0.1).Within(1e-6));
        Assert.That(squeeze.Parts.Select(static p => p.Category), Is.EqualTo(new[] { "HBM" }));
        Assert.That(Map.Value.Regimes[0].Parts, Is.Empty);
        Assert.That(Map.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("Under the Squeeze regime, the domestic share in 2027 is 60.0% (70.0% under Now) and the cumulative shortfall rises by 10.0 pp. Only HBM is treated differently."));
        Assert.That($"{Map.Value.Sentences[0]}", Is.EqualTo("Imports under the Now regime: GPU is licensed but not delivered; HBM is open."));
    }

    // Known of the baseline: a rule on CPUs costs more share than one on GPUs, of which none come in anyway.
    [Test]
    public void Baseline_CpuRule_CostsMoreShareThanAGpuRule()
    {
        CategoryWorth cpu = Baseline.Value.Categories.Single(static c => c.Category == "CPU");
        CategoryWorth gpu = Baseline.Value.Categories.Single(static c => c.Category == "GPU");

        Assert.That(cpu.Shut.Gain, Is.LessThan(-0.3));
        Assert.That(gpu.Shut.Gain, Is.Zero.Within(1e-6));
        Assert.That(cpu.Shut.CheckpointGain, Is.LessThan(gpu.Shut.CheckpointGain!.Value));
        Assert.That(Baseline.Value.Regimes.Single(static r => r.Regime == "Squeeze").Parts[0].Category, Is.EqualTo("CPU"));
        Assert.That(Baseline.Value.Sentences.Select(static s => $"{s}"), Has.Some.Matches<string>(static s => s.StartsWith("Controls on ", StringComparison.Ordinal) && s.Contains("CPU", StringComparison.Ordinal) && s.Contains("than controls on GPU", StringComparison.Ordinal)));
    }

    // More may come in: never a larger shortfall.
    [Test]
    public void Baseline_Effects_AreMonotone()
    {
        Assert.That(Baseline.Value.Channels, Is.All.Matches<ChannelWorth>(static c => c.Without.Gain <= 1e-6 && c.InFull.Gain >= -1e-6 && c.Unlimited.Gain >= c.InFull.Gain - 1e-6));
        Assert.That(Baseline.Value.Categories, Is.All.Matches<CategoryWorth>(static c => c.Shut.Gain <= 1e-6 && c.InFull.Gain >= -1e-6));
    }

    [Test]
    public void Regime_SolvedAsAScenario_IsTheSame()
    {
        VariantResult thaw = StackCase.Baseline().Solve([StackCase.Change("Plan[Regime].Value = Thaw")]);

        Assert.That(Baseline.Value.Regimes.Single(static r => r.Regime == "Thaw").Effect.Figures!.WeightedShortfall, Is.EqualTo(thaw.Summary!.Stage("A")).Within(1e-6));
    }

    [Test]
    public void Map_OnOneThread_IsTheSame() => Assert.That(ExportControlAnalysis.Solve(StackCase.Variants(), 1).Sentences, Is.EqualTo(Map.Value.Sentences));
}
