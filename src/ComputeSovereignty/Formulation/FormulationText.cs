using System.Text;
using System.Xml.Linq;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>Writes the formulation as the code has it, for people: every rule with its formula, its price and one real row; decisions, objectives, units, sizes.</summary>
/// <remarks>Words and formulas are those of the docstrings, numbers and rows those of a case: nothing is said twice, so nothing can disagree.</remarks>
public sealed class FormulationText
{
    private const string Namespace = "ComputeSovereignty.";
    private const int LongestRow = 24;

    private readonly StringBuilder text = new();
    private readonly CodeDocumentation documentation;
    private readonly FormulatedProgram formulated;
    private readonly IReadOnlyList<string> rows;

    private FormulationText(PlanningCase planningCase, XDocument documentation)
    {
        this.documentation = new CodeDocumentation(documentation);
        formulated = CapacityModel.Formulate(planningCase);
        rows = RowText.Lines(formulated.Program);
    }

    /// <summary>Writes the document.</summary>
    /// <param name="planningCase">The case whose rows and sizes are shown.</param>
    /// <param name="documentation">The documentation file of the core assembly.</param>
    /// <returns>Markdown; the same case and documentation give the same text.</returns>
    public static string Write(PlanningCase planningCase, XDocument documentation)
    {
        FormulationText document = new(planningCase, documentation);
        document.WriteHead();
        document.WriteFamilies();
        document.WriteDecisions();
        document.WriteFigures();
        document.WriteObjectives();
        document.WriteShares();
        document.WriteCertificate();
        document.WriteUnits();
        return $"{document.text.ToString().TrimEnd('\n')}\n";
    }

    private void WriteHead()
    {
        LinearProgram program = formulated.Program;
        Heading(1, "The formulation");
        Paragraph("Generated from the code: words and formulas are its docstrings, rows and sizes those of a case. Symbols: l lines, d dies, b HBM lines, g grades, j packaging lines, r recipes, k products, "
            + "c channels and conversions, κ components, u hubs, p projects, v vendors, o origins, t and τ periods, y years; h is the length of a period in years.");
        Paragraph($"Case: {formulated.Case.Settings.Name}, {formulated.Case.Horizon.StartYear} to {formulated.Case.Horizon.CalendarYears.Last()}, {formulated.Case.Horizon.PeriodsPerYear} periods a year: "
            + $"{program.RowCount} rows, {program.ColumnCount} columns, {program.EntryCount} non-zeros, {formulated.Columns.Where((_, c) => program.IsInteger[c]).Count()} whole columns. "
            + $"Row coefficients lie between {Extreme(Math.Min, double.PositiveInfinity)} and {Extreme(Math.Max, 0)}.");
        Heading(2, "Rules, in the order of the supply chain");
        Paragraph("A rule limits a stage of the supply chain. Money is asked to give first, policy second, capacity last; bookkeeping is an equation and never gives. A step is what prices are told by, in every period at once.");
        Table(["Rule", "What it says", "Unit", "Rows", "Stage", "Kind", "Step"], CapacityModel.Families.Select(Rule));
    }

    private string[] Rule(IConstraintFamily family)
    {
        ProgramLabel[] own = [.. formulated.Rows.Where(r => r.Family == family.Name)];
        Dictionary<string, int> periods = formulated.Case.Horizon.Periods.ToDictionary(formulated.Case.Horizon.Label, StringComparer.Ordinal);
        return
        [
            $"[{family.Name}](#{Anchor(family)})",
            documentation.Summary(TypeOf(family)),
            UnitsOf(own),
            $"{own.Length}",
            Said(static (facts, _) => facts.Stage is { } stage ? $"{StageMessages.Title(stage)}" : null),
            Said(static (facts, _) => facts.Class == LimitClass.Physics ? "bookkeeping" : $"{facts.Class}".ToLowerInvariant()),
            Said((facts, row) => facts.Step?.Invoke(formulated.Case, periods.GetValueOrDefault(row.Period, -1)).Step.Step.ToString()),
        ];

        string Said(Func<RuleFacts, ProgramLabel, string?> fact) => string.Join("; ", own.Select(row => fact(CapacityModel.Describe(row), row)).OfType<string>().Distinct());
    }

    private void WriteFamilies()
    {
        foreach (IConstraintFamily family in CapacityModel.Families)
        {
            Heading(3, family.Name);
            Paragraph(documentation.Summary(TypeOf(family)));
            Paragraph(documentation.Remarks(TypeOf(family)));
            int[] own = [.. Enumerable.Range(0, rows.Count).Where(r => formulated.Rows[r].Family == family.Name)];
            Paragraph(own.Length == 0 ? "The case has no row of it." : $"The case has {own.Length} row{(own.Length == 1 ? string.Empty : "s")} of it, such as");
            if (own.Length > 0)
            {
                int row = Representative(own);
                Paragraph($"```\n{Folded($"{rows[row]}  \\ {formulated.Rows[row].Unit.Symbol}")}\n```");
            }
        }
    }

    private void WriteDecisions()
    {
        Heading(2, "Decisions");
        Paragraph(documentation.Remarks(Member("T:", "Formulation.Decisions")));
        Table(["Column", "Symbol", "Meaning", "Unit", "Columns"], documentation.Names(Member("P:", "Formulation.Decisions.")).Select(Decision));
    }

    // A docstring reads: Gets s(l,d,t), `starts(l,d,t)`: wafer starts …; thousand wafers.
    private string[] Decision(string name)
    {
        string column = documentation.FirstCode(name);
        string[] parts = documentation.Summary(name)["Gets ".Length..].Split($", `{column}`: ");
        ProgramLabel[] labels = [.. formulated.Columns.Where(c => c.Family == column.Split('(')[0] && (c.Family != "imported" || parts[1].Contains(c.Unit.Symbol, StringComparison.Ordinal)))];
        return [$"`{column}`", parts[0], parts[1], UnitsOf(labels), $"{labels.Length}"];
    }

    private void WriteFigures()
    {
        Heading(2, "How figures are read");
        string[] members =
        [
            "M:Cases.Horizon.Midpoint", "M:Cases.Horizon.Availability", "M:Cases.Horizon.MayOrder", "M:Cases.Horizon.Lag", "M:Cases.Horizon.OnlineFraction", "M:Cases.YearEndSeries`1.At",
            "M:Cases.Yield.DiesPerWafer.Gross", "M:Cases.ProcessNode.DefectDensityAt", "F:Cases.Yield.YieldModel.Poisson", "F:Cases.Yield.YieldModel.Murphy", "F:Cases.Yield.YieldModel.Seeds",
            "F:Cases.Yield.YieldModel.NegativeBinomial", "M:Cases.DieDesign.YieldAt", "M:Cases.DieDesign.GoodDiesPerWafer", "M:Cases.HbmRecipe.DieYieldAt", "M:Cases.HbmRecipe.StacksPerWafer",
            "M:Cases.LogicLine.OtherLoad", "M:Cases.PlanningCase.Delivered", "M:Cases.PlanningCase.PaidPrice", "M:Cases.SystemComponent.Need", "M:Cases.Hub.Draw",
            "M:Formulation.InterposerWafers.PerPackage", "M:Formulation.Inflow.Of", "M:Formulation.InstalledCapacity.OfLine",
            "M:Cases.Pool.Efficiency", "M:Cases.Pool.Survival", "M:Cases.Demand.UsableCompute.Occupancy", "M:Cases.Demand.UsableCompute.AtHome", "M:Cases.Demand.ExistingCompute.Alive",
            "M:Cases.Demand.TokenCompute.Flop", "M:Cases.Demand.TokenCompute.Demand", "M:Cases.Demand.RunDemand.Flop", "M:Cases.Demand.RunDemand.Demand", "M:Cases.Demand.LabDemand.ComputeShare",
            "M:Cases.Demand.LabDemand.Compute", "M:Cases.Demand.LabDemand.Researchers", "M:Cases.Demand.TalentMarket.Pool", "M:Cases.Demand.TalentMarket.EffectivePool", "M:Cases.Demand.Isoquant.Ratio",
        ];
        Table(["Figure", "Meaning"], members.Select(m => new[] { $"`{string.Join('.', m[2..].Replace("`1", string.Empty, StringComparison.Ordinal).Split('.')[^2..])}`", documentation.Meaning(Member(m[..2], m[2..])) }));
        Paragraph(documentation.Remarks(Member("T:", "Formulation.InstalledCapacity")));
        Paragraph(documentation.Remarks(Member("T:", "Formulation.ServiceModel")));
        Paragraph(documentation.Summary(Member("T:", "Cases.Demand.ComputeGoals")));
        Paragraph(documentation.Remarks(Member("M:", "Cases.Demand.ComputeGoals.#ctor")));
    }

    private void WriteObjectives()
    {
        Heading(2, "Objectives");
        Paragraph(documentation.Summary(Member("T:", "Optimization.LexicographicSolve")));
        Paragraph(documentation.Remarks(Member("T:", "Optimization.LexicographicSolve")));
        Paragraph(documentation.Meaning(Member("M:", "Optimization.LexicographicSolve.HoldTolerance")));
        foreach (string method in (string[])["Share", "Backlog", "Service", "Run", "Compute", "Cost", "YearShare"])
        {
            string name = Member("M:", $"Formulation.Objectives.{method}");
            Paragraph($"* {documentation.Summary(name)} {documentation.Remarks(name)}");
        }

        Table(["Order", "Stages"], documentation.Names(Member("F:", "Cases.ObjectiveKind.")).Select(n => new[] { $"`{n.Split('.')[^1]}`", documentation.Summary(n) }));
        Table(["Stage of this case", "Unit", "Terms"], formulated.Stages.Select(static s => new[] { $"{s.Letter}, {s.Name}, {(s.Maximise ? "most" : "least")}", s.Unit.Symbol, $"{s.Cost.Count(static c => c != 0)}" }));
    }

    private void WriteShares()
    {
        Heading(2, "Domestic share");
        Paragraph(documentation.Remarks(Member("M:", "Formulation.DomesticShare.Domestic")));
        Paragraph($"B: {documentation.Meaning(Member("M:", "Formulation.DomesticShare.Whole"))}");
        Paragraph($"B₀: {documentation.Meaning(Member("M:", "Formulation.DomesticShare.Scale"))}");
        Table(["Definition", "Name"], ShareDefinition.All.Select(d => new[] { $"{d.Title}{(d == ShareDefinition.Of(formulated.Case.Settings) ? " (constrained)" : string.Empty)}", $"`{d.Name}`" }));
    }

    private void WriteCertificate()
    {
        Heading(2, "Certificate");
        Paragraph(documentation.Summary(Member("T:", "Optimization.Certificate")));
        Paragraph(documentation.Remarks(Member("T:", "Optimization.Certificate")));
        Table(["Figure", "Meaning", "Limit"], documentation.Names(Member("P:", "Optimization.Certificate."))
            .Select(static n => (Name: n, Figure: n.Split('.')[^1]))
            .Where(static n => n.Figure is not (nameof(Certificate.WorstRow) or nameof(Certificate.Faults) or nameof(Certificate.AskedGap)))
            .Select(n => new[] { $"`{n.Figure}`", documentation.Meaning(n.Name), LimitOf(n.Figure) }));
    }

    private static string LimitOf(string figure) => figure switch
    {
        nameof(Certificate.IntegerGap) => "the gap asked for",
        nameof(Certificate.Violations) or nameof(Certificate.Doubts) => "none",
        nameof(Certificate.Feasible) or nameof(Certificate.Best) or nameof(Certificate.Holds) => "yes",
        _ => RowText.Number(Certificate.Tolerance),
    };

    private void WriteUnits()
    {
        Heading(2, "Units");
        IEnumerable<UnitOfMeasure> units = formulated.Rows.Concat(formulated.Columns).Select(static l => l.Unit).Concat(formulated.Stages.Select(static s => s.Unit)).Distinct();
        Table(["In the program", "In workbooks and reports", "One is"], units.Select(static u => new[] { u.Symbol, u.NaturalSymbol, RowText.Number(u.NaturalPerUnit) }));
    }

    // Of the checkpoint year where there are years: the row with the most kinds of columns, then the shortest.
    private int Representative(int[] own)
    {
        string year = $"{formulated.Case.Settings.CheckpointYear}";
        int[] then = [.. own.Where(r => formulated.Rows[r].Period.StartsWith(year, StringComparison.Ordinal))];
        return (then.Length > 0 ? then : own).OrderByDescending(Kinds).ThenBy(r => rows[r].Length).First();

        int Kinds(int row) => rows[row].Split(' ').Where(static w => w.Contains('(', StringComparison.Ordinal)).Select(static w => w.Split('(')[0]).Distinct().Count();
    }

    private string Extreme(Func<double, double, double> better, double start)
    {
        double extreme = start;
        foreach (double value in formulated.Program.Value)
        {
            extreme = better(extreme, Math.Abs(value));
        }

        return RowText.Number(extreme);
    }

    // A long row shows its first terms, how many more there are, and its last one with the limit.
    private static string Folded(string row)
    {
        string[] terms = row.Replace(" + ", "\n + ", StringComparison.Ordinal).Replace(" - ", "\n - ", StringComparison.Ordinal).Split('\n');
        if (terms.Length > LongestRow)
        {
            terms = [.. terms[..LongestRow], $" … and {terms.Length - LongestRow - 1} terms more …", terms[^1]];
        }

        StringBuilder folded = new();
        int length = 0;
        foreach (string term in terms)
        {
            bool breaks = length > 0 && length + term.Length > 150;
            folded.Append(breaks ? $"\n   {term}" : term);
            length = breaks ? term.Length + 3 : length + term.Length;
        }

        return folded.ToString();
    }

    private static string UnitsOf(IEnumerable<ProgramLabel> labels) => string.Join("; ", labels.Select(static l => l.Unit.Symbol).Distinct());

    private static string Anchor(IConstraintFamily family) => string.Concat(family.Name.Select(char.ToLowerInvariant));

    private static string TypeOf(IConstraintFamily family) => Member("T:", $"Formulation.Constraints.{family.Name}");

    private static string Member(string kind, string name) => $"{kind}{Namespace}{name}";

    private void Heading(int level, string words) => text.Append('#', level).Append(' ').Append(words).Append("\n\n");

    private void Paragraph(string words) => text.Append(words.TrimEnd()).Append(words.Length > 0 ? "\n\n" : string.Empty);

    private void Table(IReadOnlyList<string> head, IEnumerable<string[]> lines)
    {
        text.Append("| ").AppendJoin(" | ", head).Append(" |\n|").Insert(text.Length, "---|", head.Count).Append('\n');
        foreach (string[] line in lines)
        {
            text.Append("| ").AppendJoin(" | ", line.Select(static c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        text.Append('\n');
    }
}
