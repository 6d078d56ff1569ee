using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>A case small enough to solve on paper: two years, one product, one die and one stack each, everything else in abundance.</summary>
/// <remarks>
/// <para>
/// An accelerator costs 100,000 CNY and 10 bn CNY are committed a year: 100,000 accelerators are 100%, a thousand are a share point. The target is 80% in both years.
/// </para>
/// <para>
/// HBM: 100 wspm · 12 months · (1000 · 0.8/8 · 0.5 = 50 stacks a wafer) = 60,000 stacks a year, and 10,000 more come in. So HBM allows 70% a year.
/// Logic: 20 wspm · 12 · (640.215103 · 1/2 = 320.107551 dies a wafer) = 76,825.81 dies a year: 76.8%.
/// So the plan reaches 70% in both years and misses 10 + 10 = 20 points. Node N5 would add as many dies again; foreign accelerators are licensed, not delivered.
/// </para>
/// </remarks>
internal static class StackCase
{
    /// <summary>What logic allows a year, share points: 240 wafers of 320.107551 dies, over a thousand accelerators a point.</summary>
    internal const double LogicPoints = 76.82581;

    private static readonly Dictionary<string, string> Sheets = new()
    {
        ["Plan"] = """
            Setting,Value
            Name,Stacks
            StartYear,2026
            Years,2
            PeriodsPerYear,1
            CnyPerUsd,7
            ProgrammeBudget,1e12
            IndustryFund,1e12
            AcceleratorFraction,1
            ShareBasis,Value
            ShareScope,Technology
            ShareDenominator,Committed
            ContentRule,Vendor
            Objective,Share
            CheckpointYear,2027
            Regime,Now
            EdgeExclusion,0
            ScribeLane,0
            SystemPowerFactor,1
            IntegerModules,FALSE
            """,
        ["Targets"] = """
            Year,DomesticShare,CommittedTechnologySpend [CNY],ComputeGoal [PFLOPS]
            2026,0.8,1e10,1000
            2027,0.8,1e10,1000
            """,
        ["Vendors"] = """
            Vendor,Origin
            HOME,Domestic
            AWAY,Foreign
            """,
        ["Nodes"] = """
            Node,Class [nm],AvailableFrom,DefectDensity [1/cm2],DefectDensityFloor [1/cm2],ReferenceDate,YieldModel,WaferCost [CNY]
            N7,7,,1,1,2026-01,Seeds,50000
            N5,5,2030-01,1,1,2026-01,Seeds,90000
            """,
        ["Lines"] = """
            Line,Node,Utilization,AcceleratorShare,2025 [wspm],2026 [wspm],2027 [wspm]
            A7,N7,0,1,20,20,20
            A5,N5,0,1,20,20,20
            """,
        ["Dies"] = """
            Die,Node,Width [mm],Height [mm]
            D7,N7,10,10
            D5,N5,10,10
            """,
        ["HbmLines"] = """
            Line,Origin,2025 [wspm],2026 [wspm],2027 [wspm]
            M,Domestic,100,100,100
            """,
        ["HbmGrades"] = """
            Grade,Capacity [GB],Bandwidth [TB/s]
            G,16,1
            """,
        ["HbmRecipes"] = """
            Line,Grade,GrossDies [1/wafer],DieYield,DieYieldCeiling,ReferenceDate,StackHeight,StackYield
            M,G,1000,0.8,0.8,2026-01,8,0.5
            """,
        ["PackagingLines"] = """
            Line,Yield,2025 [wpm],2026 [wpm],2027 [wpm]
            J,1,100000,100000,100000
            """,
        ["Accelerators"] = """
            Sku,Vendor,Category,Fp16 [TFLOPS],Fp8 [TFLOPS],Memory [GB],Tdp [W],2026 [CNY],2027 [CNY]
            H,HOME,,500,0,64,500,100000,100000
            F,AWAY,GPU,1000,0,64,500,100000,100000
            """,
        ["Recipes"] = """
            Recipe,Sku,Die,DiesPerUnit,HbmGrade,StacksPerUnit,InterposerArea [mm2],AssemblyYield
            R7,H,D7,1,G,1,100,1
            R5,H,D5,1,G,1,100,1
            """,
        ["Imports"] = """
            Channel,Kind,Item,Category,Levy,2026 [units or CNY],2027 [units or CNY]
            F-IN,Accelerator,F,GPU,0,10000,10000
            G-IN,Hbm,G,HBM,0,10000,10000
            """,
        ["ExportControls"] = """
            Regime,Category,From,DeliveredShare
            Now,GPU,2026-01,0
            Thaw,GPU,2026-01,1
            Squeeze,GPU,2026-01,0
            Squeeze,HBM,2027-01,0
            """,
        ["Hubs"] = """
            Hub,Pue,FacilityCapex [CNY/MW],2025 [MW],2026 [MW],2027 [MW]
            U,1,0,10000,10000,10000
            """,
        ["Projects"] = """
            Project,Kind,Target,ModuleSize,Unit,Capex [CNY/module],LeadTime [months],MaxModules,Fund
            TOO-LATE,HbmLine,M,100,wspm,1000000000,36,3,Industry
            """,
        ["Scenarios"] = """
            Scenario,Parent,Parameter,Operation,Value,Note
            More-HBM,,HbmLines[M].*,Scale,1.5,Half as much again
            Same,,HbmLines[M].*,Scale,1,
            N5-now,,Nodes[N5].AvailableFrom,Set,2026-01,
            No-such-line,,HbmLines[M].*,Scale,-1,A capacity cannot be negative
            """,
    };

    /// <summary>Gets the tables.</summary>
    internal static CaseTables Tables => new("stacks", WorkbookSchema.Sheets.Select(Sheet));

    /// <summary>Gets what the workbook holds beside the case.</summary>
    internal static CaseStudies Studies => CaseReader.Read(Tables).Studies;

    /// <summary>Solves the case and its variants.</summary>
    /// <param name="changes">What differs from the case as it stands here.</param>
    internal static CaseVariants Variants(params string[] changes) => Solved(Tables, changes);

    /// <summary>Solves the case and its variants in whole modules.</summary>
    /// <param name="changes">What differs from the case as it stands here.</param>
    internal static CaseVariants WholeVariants(params string[] changes) => Solved(Tables, ["Plan[IntegerModules].Value = TRUE", .. changes], relax: false);

    /// <summary>Solves the baseline and its variants; modules need not be whole.</summary>
    /// <param name="changes">What differs from it.</param>
    internal static CaseVariants Baseline(params string[] changes) => Solved(BaselineTables(), changes);

    /// <summary>Gets the tables of the baseline.</summary>
    internal static CaseTables BaselineTables()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComputeSovereignty.sln")))
        {
            folder = folder.Parent;
        }

        return CaseFiles.Read(Path.Combine(folder!.FullName, "tests", "ComputeSovereignty.Tests", "Data", "supply"));
    }

    /// <summary>Reads a change as the command line does.</summary>
    internal static ParameterChange Change(string text) => ParameterChange.TryParse(text, "test", out ParameterChange? change, out Finding? finding)
        ? change!
        : throw new FormatException($"{finding}");

    private static CaseVariants Solved(CaseTables tables, IEnumerable<string> changes, bool relax = true)
    {
        TableChange changed = tables.With(changes.Select(Change));
        Finding[] errors = [.. changed.Findings.Concat(CaseReader.ReadCase(changed.Tables).Errors).Where(static f => f.Severity == Severity.Error)];
        return errors.Length > 0
            ? throw new ArgumentException(string.Join("\n", errors.AsEnumerable()), nameof(changes))
            : new CaseVariants(changed.Tables, SolverCatalog.Linear(), SolverCatalog.Integer(), new SolverOptions(), relax);
    }

    // Columns and sheets that say nothing here are left out above and stand blank.
    private static TableSheet Sheet(SheetSchema schema)
    {
        string[] lines = Sheets.GetValueOrDefault(schema.Name, string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] given = lines.Length > 0 ? lines[0].TrimEnd('\r').Split(',') : [];
        IEnumerable<string> years = schema.Years is { } series ? series.Needed(2026, 2).Select(y => series.Of(y).Header) : [];
        string[] headers = [.. given, .. schema.Columns.Select(static c => c.Header).Concat(years).Except(given)];
        return new(schema.Name, new("stacks", schema.Name, string.Empty), Row(headers, headers.Length), lines.Skip(1).Select(l => Row(l.TrimEnd('\r').Split(','), headers.Length)));
    }

    private static TableCell[] Row(string[] cells, int length) =>
        [.. Enumerable.Range(0, length).Select(i => new TableCell(CellValue.Interpret(i < cells.Length ? cells[i] : string.Empty), SourceCell.None))];
}
