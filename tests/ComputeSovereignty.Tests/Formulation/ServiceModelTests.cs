using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

/// <summary>Which machines there can be, from when on, and for whom.</summary>
[TestFixture]
public sealed class ServiceModelTests
{
    private static readonly PlanningCase Demand = MiniCase.WithDemand;

    // Of stock there is some at once; a channel brings some from the first period in which it may and its regime lets it.
    [TestCase(40, 20, 1, 1, 0)]
    [TestCase(0, 20, 1, 1, 2)]
    [TestCase(40, 20, 0, 1, 2)]
    [TestCase(40, 0, 0, 1, null)]
    [TestCase(0, 20, 1, 0, null)]
    [TestCase(0, 0, 1, 1, null)]
    public void First_ByImport_IsWhereTheChannelAndItsRegimeAreOpen(double cap2026, double cap2027, double delivered2026, double delivered2027, int? first)
    {
        PlanningCase planningCase = Demand with
        {
            Stockpiles = new([]),
            Imports = new([MiniCase.AcceleratorChannel with { Cap = new(MiniCase.Start, [cap2026, cap2027]) }, Closed("X"), Closed("Y")]),
            ExportControls = [Control(2026, delivered2026), Control(2027, delivered2027)],
        };

        Assert.That(new FirstSupply(planningCase).Programme(MiniCase.Away), Is.EqualTo(first));

        ImportChannel Closed(string id) => MiniCase.AcceleratorChannel with { Id = id, Cap = new(MiniCase.Start, [0, 0]) };

        ExportControl Control(int year, double share) => new() { Regime = "Tight", Category = "GPU", From = new MonthDate(year, 1), DeliveredShare = share };
    }

    [Test]
    public void First_OfStock_IsTheStart()
    {
        PlanningCase stock = Demand with { Imports = new([]) };

        Assert.That(new FirstSupply(stock).Programme(MiniCase.Away), Is.Zero);
        Assert.That(new FirstSupply(stock with { Stockpiles = new([]) }).Programme(MiniCase.Away), Is.Null);
        Assert.That(new FirstSupply(stock with { Stockpiles = new([new Stockpile { Kind = StockKind.Accelerator, Item = "F1", Origin = Origin.Foreign, Thousands = 0 }]) }).Programme(MiniCase.Away), Is.Null);
    }

    // A channel of another product, or of stacks that happen to be named alike, brings none.
    [TestCase(ImportKind.Accelerator, "H1")]
    [TestCase(ImportKind.Hbm, "F1")]
    public void First_ByAnothersChannel_IsNever(ImportKind kind, string item) => Assert.That(
        new FirstSupply(Demand with { Stockpiles = new([]), Imports = new([MiniCase.AcceleratorChannel with { Kind = kind, Item = item }]) }).Programme(MiniCase.Away), Is.Null);

    // H1 is built from the period of its recipe on: for the programme its part of 0.6, for others the rest.
    [TestCase(0.6, "2026-04", 0, 0)]
    [TestCase(0.6, "2026-07", 1, 1)]
    [TestCase(0.6, "2027-07", 3, 3)]
    [TestCase(0.6, "2028-01", null, null)]
    [TestCase(0, "2026-07", null, 1)]
    [TestCase(1, "2026-07", 1, null)]
    public void First_Built_IsWhereItsRecipeBegins(double share, string from, int? programme, int? outside)
    {
        Accelerator home = MiniCase.Home with { ProgrammeShare = share };
        AssemblyRecipe recipe = MiniCase.Recipe with { AvailableFrom = new MonthDate(int.Parse(from[..4]), int.Parse(from[5..])) };
        AssemblyRecipe other = MiniCase.Recipe with { Id = "R2", Sku = "F1", AvailableFrom = new MonthDate(2026, 1) };
        FirstSupply first = new(Demand with { Stockpiles = new([]), Imports = new([]), Recipes = new([other, recipe]) });

        Assert.That((first.Programme(home), first.Outside(home)), Is.EqualTo((programme, outside)));
    }

    [Test]
    public void First_WithoutAPackagingLine_IsNever()
    {
        FirstSupply first = new(Demand with { PackagingLines = new([]) });

        Assert.That((first.Programme(MiniCase.Home), first.Outside(MiniCase.Home)), Is.EqualTo((default(int?), default(int?))));
    }

    [Test]
    public void Fleet_OfTwoProducts_BeginsWithTheFirstOfThem()
    {
        ComputeFleet fleet = new(MiniCase.Pool, Origin.Domestic, new("U", [MiniCase.Hub], PlaceTier.Hub, string.Empty, [1, 1]), [(MiniCase.Home, 2), (MiniCase.Away, 1)]);

        Assert.That(fleet.First, Is.EqualTo(1));
    }

    // Machines that come in the last half-year serve that year and none before.
    [Test]
    public void Users_OfAFleet_AreThoseThatAskFromItsFirstYearOn()
    {
        ServiceModel model = ServiceModel.Of(Demand with { Recipes = new([MiniCase.Recipe with { AvailableFrom = new MonthDate(2027, 7) }]), Workloads = new([MiniCase.Train with { Path = new(MiniCase.Start, [100, 0]) }, MiniCase.Serve]) });
        ComputeFleet fleet = model.Fleets.Single(static f => f.Kind == new ProgramKey("G", "Domestic") && !f.Place.IsOutside);

        Assert.That(fleet.First, Is.EqualTo(3));
        Assert.That(model.Users(fleet, 2026), Is.Empty);
        Assert.That(model.Users(fleet, 2027).Select(static w => w.Id), Is.EqualTo(new[] { "SERVE" }));
    }

    [Test]
    public void Users_OfMachinesThatCannotTrain_AreThoseTheyServe()
    {
        ServiceModel model = ServiceModel.Of(Demand with { Pools = new([MiniCase.Pool with { TrainingEfficiency = 0 }]) });

        Assert.That(model.Users(model.Fleets.First(static f => f.Pool.Id == "G"), 2027).Select(static w => w.Id), Is.EqualTo(new[] { "SERVE" }));
        Assert.That(model.Users(MiniCase.OldFleet, 2026).Select(static w => w.Id), Is.EqualTo(new[] { "SERVE" }));
    }

    [Test]
    public void Fleet_ThatServesNobody_IsNone()
    {
        ServiceModel model = ServiceModel.Of(Demand with { Pools = new([MiniCase.Pool with { TrainingEfficiency = 0, InferenceEfficiency = 0 }]) });

        Assert.That(model.Fleets.Select(static f => f.Pool.Id), Is.All.Empty);
    }

    // A tenth of a year old, to be retired at one: gone after 2026. Machines that nothing retires still serve in 2027 whoever sets no age.
    [TestCase(1, "")]
    [TestCase(null, "SERVE")]
    public void Users_OfExistingMachines_EndWithTheirLife(double? life, string users)
    {
        ServiceModel model = ServiceModel.Of(Demand with { Pools = new([MiniCase.Pool with { Life = life }]), Fleet = new([MiniCase.OldFleet with { Age = 0.9 }]) });

        Assert.That(string.Join(' ', model.Users(MiniCase.OldFleet, 2027).Select(static w => w.Id)), Is.EqualTo(users));
    }

    [Test]
    public void Users_OfExistingMachines_AskInThatYear()
    {
        ServiceModel model = ServiceModel.Of(Demand with { Workloads = new([MiniCase.Serve with { Path = new(MiniCase.Start, [0, 50]) }]), Pools = new([MiniCase.Pool with { Life = null }]) });

        Assert.That((model.Users(MiniCase.OldFleet, 2026).Count, model.Users(MiniCase.OldFleet, 2027).Count), Is.EqualTo((0, 1)));
    }

    // Half a year for training, one year for whatever outlives it: youngest first.
    [Test]
    public void Ages_OfAFleet_AscendToItsLife()
    {
        ServiceModel model = ServiceModel.Of(Demand with { Workloads = new([MiniCase.Serve, MiniCase.Train]) });

        Assert.That(model.Ages(model.Fleets.First(static f => f.Pool.Id == "G")), Is.EqualTo(new[] { 0.5, 1 }));
        Assert.That((ServiceModel.AgeFor(MiniCase.Train, 0.3), ServiceModel.AgeFor(MiniCase.Serve, 3)), Is.EqualTo((0.3, 3)));
    }

    [Test]
    public void Product_WithoutCompute_IsInNoFleet() => Assert.That(
        ServiceModel.Of(Demand with { Accelerators = new([MiniCase.Home with { Pool = "G" }, MiniCase.Away with { Fp16 = 0 }]) }).Fleets.SelectMany(static f => f.Products.Select(static p => p.Sku.Id)), Is.All.EqualTo("H1"));

    // Hubs that are alike count together unless some year asks for a run that one of them must hold.
    [TestCase(null, null, "U+V outside")]
    [TestCase(0, 0, "U+V outside")]
    [TestCase(null, 60, "U V outside")]
    [TestCase(60, 60, "U V outside")]
    public void Hubs_ThatAreAlike_AreTakenTogetherWithoutARun(double? run2026, double? run2027, string places)
    {
        ServiceModel model = ServiceModel.Of(Demand with
        {
            Hubs = new([.. Demand.Hubs, Demand.Hubs["U"] with { Id = "V" }]),
            Targets = [.. Demand.Targets.Zip([run2026, run2027], static (t, run) => t with { LargestRun = run is { } size ? new(size) : null })],
        });

        Assert.That(string.Join(' ', model.Fleets.Where(static f => f.Pool.Id == "G").Select(static f => f.Place.Id).Distinct()), Is.EqualTo(places));
    }

    // A thousand PFLOPS are asked for, and researchers replace three tenths of them at most.
    [Test]
    public void Steps_AreThoseOfTheDemandOfTheYear()
    {
        ServiceModel model = ServiceModel.Of(MiniCase.WithTalent);
        IReadOnlyList<SubstitutionStep> steps = Substitution.Of(MiniCase.WithTalent, MiniCase.WithTalent.Workloads["TRAIN"], 2026, 1000);

        Assert.That(steps, Is.Not.Empty);
        Assert.That(model.Steps.Where(static s => s.Year == 2026).Select(static s => (s.Workload.Id, s.Step, s.Size)), Is.EqualTo(steps.Select(static (s, i) => ("TRAIN", i + 1, s))));
    }

    [Test]
    public void Runs_WithoutDemand_AreNotAskedFor()
    {
        Assert.That(new RunModel(MiniCase.WithRuns).Sizes, Is.EqualTo(new[] { (2026, 0.06) }));
        Assert.That(new RunModel(MiniCase.WithRuns with { Workloads = new([]) }).Sizes, Is.Empty);
        Assert.That(new RunModel(MiniCase.WithRuns with { Targets = [.. MiniCase.WithRuns.Targets.Select(static t => t with { LargestRun = new(0) })] }).Sizes, Is.Empty);
    }

    [Test]
    public void Sites_OfARun_AreEachPoolEachHubAndAllOfThem()
    {
        Assert.That(new RunModel(MiniCase.WithRuns).Sites(2026).Select(static s => $"{s.Key}:{s.Kept:0.0}"), Is.EqualTo(new[] { "U,G:1.0", "U,-:1.0", "U:0.9", "V,G:1.0", "V,-:1.0", "V:0.9", ":0.8" }));
    }

    // A hub of one pool, and one hub alone, are that pool over again.
    [Test]
    public void Sites_OfOnePoolAtOneHub_AreOne() => Assert.That(
        new RunModel(MiniCase.WithRuns with { Hubs = Demand.Hubs, Accelerators = new([MiniCase.Home with { Pool = "G" }, MiniCase.Away with { Pool = "G" }]) }).Sites(2026).Select(static s => $"{s.Key}"), Is.EqualTo(new[] { "U,G" }));

    // One of two makers of stacks is foreign, which is enough.
    [Test]
    public void Stacks_OfAForeignLineBesideADomesticOne_CanBeForeign()
    {
        Decisions decisions = new(new(), MiniCase.Case with
        {
            Stockpiles = new([]),
            Imports = new([]),
            HbmLines = new([MiniCase.HbmLine, MiniCase.HbmLine with { Id = "K", Origin = Origin.Foreign }]),
            HbmRecipes = new([MiniCase.HbmRecipe, MiniCase.HbmRecipe with { Line = "K" }]),
        });

        Assert.That(decisions.StacksUsed.Keys.Select(static k => k.Origin).Distinct(), Is.EqualTo(new[] { Origin.Domestic, Origin.Foreign }));
    }

    // Findings about what a case does not have point nowhere.
    [Test]
    public void Cell_OfWhatACaseDoesNotHave_IsNone()
    {
        Assert.That((RuleFacts.OfWorkload("NOBODY")(Demand), RuleFacts.OfYear("2035")(Demand)), Is.EqualTo((SourceCell.None, SourceCell.None)));
        Assert.That(RuleFacts.OfWorkload("TRAIN")(Demand with { Workloads = new([MiniCase.Train with { Source = new("f", "Workloads", "A5") }]) }).Cell, Is.EqualTo("A5"));
        Assert.That(RuleFacts.OfYear("2027")(Demand with { Targets = [Demand.Targets[0], Demand.Targets[1] with { Source = new("f", "Targets", "A6") }] }).Cell, Is.EqualTo("A6"));
    }
}
