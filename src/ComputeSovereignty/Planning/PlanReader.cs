using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads a plan from the answer of an engine: column to key and natural unit, certificate first.</summary>
public sealed class PlanReader
{
    private readonly FormulatedProgram formulated;
    private readonly IReadOnlyList<LexicographicResult> results;
    private readonly SolvedProgram solved;

    /// <summary>Initializes the reader of a solved program.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="results">One result a stage, in order.</param>
    public PlanReader(FormulatedProgram formulated, IReadOnlyList<LexicographicResult> results)
    {
        this.formulated = formulated;
        this.results = results;
        solved = new SolvedProgram(formulated, results[^1].Solution.Values);
    }

    /// <summary>Reads the plan.</summary>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="findings">The findings that reports repeat.</param>
    public Plan Read(Provenance provenance, IReadOnlyList<Finding> findings)
    {
        bool certified = results.All(static r => r.Certificate.Holds);
        SupplyReader supply = new(solved);
        SystemReader systems = new(solved);
        IReadOnlyList<YearResult> years = new ShareReader(solved).Years(certified);
        IReadOnlyList<Binding> bindings = new BindingReader(formulated, results).Read();
        return new Plan
        {
            Case = formulated.Case,
            Verdict = VerdictWords.Of(formulated.Case, years, certified),
            Stages = [.. formulated.Stages.Select((stage, index) => Stage(stage, results[index]))],
            Years = years,
            Assembly = [.. supply.Assembly()],
            Production = [.. systems.Production()],
            Lines = [.. supply.Lines()],
            Starts = [.. supply.Starts()],
            Dies = [.. supply.Dies()],
            HbmLines = [.. supply.HbmLines()],
            HbmStarts = [.. supply.HbmStarts()],
            Stacks = [.. supply.Stacks()],
            Packaging = [.. supply.Packaging()],
            Imports = [.. systems.Imports()],
            Components = [.. systems.Components()],
            Deployment = [.. systems.Deployment()],
            Hubs = [.. systems.Hubs()],
            Spend = [.. new MoneyReader(solved).Spend()],
            Orders = [.. new MoneyReader(solved).Orders()],
            Bindings = bindings,
            Certificate = Worst(results),
            Findings = findings,
            Provenance = provenance,
        };
    }

    /// <summary>Reads the short answer.</summary>
    public PlanSummary Summarise()
    {
        bool certified = results.All(static r => r.Certificate.Holds);
        IReadOnlyList<YearResult> years = new ShareReader(solved).Years(certified);
        return new PlanSummary
        {
            Verdict = VerdictWords.Of(formulated.Case, years, certified),
            Stages = [.. formulated.Stages.Select((stage, index) => Stage(stage, results[index]))],
            Years = years,
            Spend = formulated.Decisions.ProgrammeSpend.Values.Append(formulated.Decisions.IndustrySpend).Sum(solved.Natural),
            Worth = new BindingReader(formulated, results).Worth(),
            Priced = new BindingReader(formulated, results).Priced(),
            Bases = [.. results.Select(static r => r.Solution.Basis)],
            Values = solved.Values,
        };
    }

    private static StageResult Stage(Objective stage, LexicographicResult result) => new(
        stage.Letter,
        stage.Name,
        stage.Natural(result.Program.ObjectiveAt(result.Solution.Values)),
        stage.Natural(result.Bound),
        stage.Unit.NaturalSymbol,
        result.Gap,
        result.Status,
        result.Certificate,
        result.Solution.Iterations);

    private static Certificate Worst(IReadOnlyList<LexicographicResult> results)
    {
        Certificate rows = results.MaxBy(static r => r.Certificate.RowViolation)!.Certificate;
        return new Certificate
        {
            RowViolation = rows.RowViolation,
            WorstRow = rows.WorstRow,
            BoundViolation = results.Max(static r => r.Certificate.BoundViolation),
            DualInfeasibility = results.Max(static r => r.Certificate.DualInfeasibility),
            Complementarity = results.Max(static r => r.Certificate.Complementarity),
            DualityGap = results.Max(static r => r.Certificate.DualityGap),
            Integrality = results.Max(static r => r.Certificate.Integrality),
            IntegerGap = results.Max(static r => r.Certificate.IntegerGap),
            AskedGap = results.Max(static r => r.Certificate.AskedGap),
            Faults = [.. results.SelectMany(static r => r.Certificate.Faults.Select(f => $"stage {r.Name}: {f}"))],
        };
    }
}
