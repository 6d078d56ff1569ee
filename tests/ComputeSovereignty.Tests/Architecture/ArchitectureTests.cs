using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Architecture;

/// <summary>The rules of the architecture, read from the compiled assemblies and the project files.</summary>
[TestFixture]
public sealed partial class ArchitectureTests
{
    private const string Own = "ComputeSovereignty";

    private static readonly Assembly Core = typeof(IConstraintFamily).Assembly;
    private static readonly Assembly Solvers = typeof(SolverCatalog).Assembly;
    private static readonly Assembly Workbooks = typeof(CaseFiles).Assembly;

    /// <summary>The folders of the core in one direction: each may use those before it, but two that do not know each other.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Messages"] = [],
        ["Measures"] = ["Messages"],
        ["Cases"] = ["Messages", "Measures"],
        ["Optimization"] = ["Messages", "Measures"],
        ["Formulation"] = ["Messages", "Measures", "Cases", "Optimization"],
        ["Planning"] = ["Messages", "Measures", "Cases", "Optimization", "Formulation"],
        ["Analysis"] = ["Messages", "Measures", "Cases", "Optimization", "Formulation", "Planning"],
    };

    private static IEnumerable<Type> FamilyTypes => Core.GetTypes().Where(static t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IConstraintFamily)));

    [Test]
    public void Core_References_OnlyTheRuntimeAndMathNet() =>
        Assert.That(
            Core.GetReferencedAssemblies().Select(static a => a.Name!).Where(static n => !n.StartsWith("System.", StringComparison.Ordinal)),
            Is.SubsetOf(["MathNet.Numerics"]));

    [Test]
    public void SolversAndWorkbooks_ReferenceTheCoreAlone()
    {
        Assert.That(OwnReferences(Solvers), Is.EquivalentTo([Own]));
        Assert.That(OwnReferences(Workbooks), Is.EquivalentTo([Own]));
        Assert.That(ForeignReferences(Solvers), Is.EquivalentTo(["Google.OrTools"]), "engines come in one package");
        Assert.That(ForeignReferences(Workbooks), Is.EquivalentTo(["EPPlus", "Parquet"]));
    }

    [Test]
    public void Folders_OfTheCore_PointInOneDirection()
    {
        List<string> against = [];
        foreach (Type type in Core.GetTypes().Where(static t => FolderOf(t).Length > 0))
        {
            string from = FolderOf(type);
            Assert.That(MayUse, Does.ContainKey(from), $"{type} stands in a folder that the architecture does not name");
            against.AddRange(UsedTypes.Of(type).Select(used => (Used: used, To: FolderOf(used)))
                .Where(u => u.To.Length > 0 && u.To != from && !MayUse[from].Contains(u.To))
                .Select(u => $"{type} uses {u.Used}"));
        }

        Assert.That(against, Is.Empty);
    }

    // Two folders that use each other are one folder in two places. The rules and their table of contents are the one exception: a chapter and the list of chapters.
    [Test]
    public void Namespaces_OfTheCore_UseEachOtherOneWay()
    {
        HashSet<(string From, string To)> uses =
        [
            .. from type in Core.GetTypes()
               where FolderOf(type).Length > 0
               from used in UsedTypes.Of(type)
               where FolderOf(used).Length > 0
               select (NamespaceOf(type), NamespaceOf(used)),
        ];

        Assert.That(
            uses.Where(u => string.CompareOrdinal(u.From, u.To) < 0 && uses.Contains((u.To, u.From))).Select(static u => $"{u.From} and {u.To}"),
            Is.EqualTo(["Formulation and Formulation.Constraints"]));
    }

    // Who has read one study can read them all: what is asked, what solves, what is found and how it is reported stand in one folder under names that follow from each other.
    [Test]
    public void Studies_AllOfThem_HaveTheSameRolesInOneFolder()
    {
        Type[] questions = [.. Core.GetTypes().Where(static t => t is { IsInterface: false } && t.IsAssignableTo(typeof(IStudyQuestion)))];
        string[] missing =
        [
            .. from question in questions
               let study = question.FullName![..^"Question".Length]
               from role in new[] { "Analysis", "Result", "Report" }
               where Core.GetType(study + role) is null
               select study + role,
        ];

        Assert.That(questions, Has.Length.GreaterThan(7));
        Assert.That(questions.Select(static q => q.Name), Is.All.EndsWith("Question"));
        Assert.That(missing, Is.Empty);
        Assert.That(Core.GetTypes().Where(static t => FolderOf(t) == "Analysis" && t.Name.EndsWith("Findings", StringComparison.Ordinal)), Is.Empty, "findings are faults of the input");
    }

    // Who re-adds a plan shares nothing with who makes or writes it: no factor, no word. What looks at the file before it is opened is the one exception.
    [Test]
    public void Verification_UsesNothingOfPlansAndTheirWriters()
    {
        const string Verification = "ComputeSovereignty.Workbooks.Verification";
        Type[] types = [.. Workbooks.GetTypes().Where(static t => (t.Namespace ?? string.Empty).StartsWith(Verification, StringComparison.Ordinal))];
        string[] mayUse = ["WorkbookScreen", "ScreenAnswer", "FileNature"];

        Assert.That(types, Has.Length.GreaterThan(20));
        Assert.That(
            types.SelectMany(static t => UsedTypes.Of(t).Select(u => (Type: t, Used: u)))
                .Where(u => (u.Used.Namespace ?? string.Empty).StartsWith(Own, StringComparison.Ordinal) && !u.Used.Namespace!.StartsWith(Verification, StringComparison.Ordinal) && !mayUse.Contains(u.Used.Name))
                .Select(static u => $"{u.Type} uses {u.Used}"),
            Is.Empty);
    }

    // The finder itself finds: in a signature, in a field, in a body, in a lambda's closure.
    [Test]
    public void UsedTypes_OfASample_AreFoundEverywhere() =>
        Assert.That(
            typeof(Sample).GetNestedTypes(BindingFlags.NonPublic).Append(typeof(Sample)).SelectMany(UsedTypes.Of),
            Is.SupersetOf([typeof(Horizon), typeof(Vendor), typeof(Quantity<>), typeof(Megawatt), typeof(CapacityModel), typeof(MonthDate), typeof(Hub)]));

    [Test]
    public void Assemblies_OfEngines_AreUsedInSolversOnly()
    {
        Dictionary<string, string[]> packages = Projects("src").ToDictionary(static p => p.Name, static p => p.Packages);

        Assert.That(UsersOf("Google.OrTools"), Is.EqualTo(["ComputeSovereignty.Solvers"]));
        Assert.That(UsersOf("EPPlus"), Is.EqualTo(["ComputeSovereignty.Workbooks"]));
        Assert.That(UsersOf("Microsoft.Orleans.Server"), Is.EqualTo(["ComputeSovereignty.Cluster"]));
        Assert.That(packages["ComputeSovereignty"], Is.EqualTo(["MathNet.Numerics"]));
        Assert.That(NativeMethods(Core).Concat(NativeMethods(Workbooks)), Is.Empty);
        Assert.That(NativeMethods(Solvers), Is.Not.Empty);

        IEnumerable<string> UsersOf(string package) => packages.Where(p => p.Value.Contains(package)).Select(static p => p.Key);
    }

    // Cli → Workbench → UseCases → Reports → Workbooks, and Cli → Cluster → Runs, Solvers → core.
    [Test]
    public void Projects_OfTheProduct_ReferenceAsDrawn()
    {
        Dictionary<string, string[]> allowed = new()
        {
            [Own] = [],
            [$"{Own}.Solvers"] = [Own],
            [$"{Own}.Workbooks"] = [Own],
            [$"{Own}.Reports"] = [Own, $"{Own}.Workbooks"],
            [$"{Own}.Runs"] = [Own],
            [$"{Own}.Cluster"] = [Own, $"{Own}.Runs"],
            [$"{Own}.UseCases"] = [Own, $"{Own}.Solvers", $"{Own}.Workbooks", $"{Own}.Reports"],
            [$"{Own}.Workbench"] = [Own, $"{Own}.Solvers", $"{Own}.Workbooks", $"{Own}.Reports", $"{Own}.Runs", $"{Own}.UseCases"],
            [$"{Own}.Cli"] = [Own, $"{Own}.Solvers", $"{Own}.Workbooks", $"{Own}.Reports", $"{Own}.Runs", $"{Own}.UseCases", $"{Own}.Cluster", $"{Own}.Workbench"],
        };

        foreach ((string name, string[] references, string[] _) in Projects("src"))
        {
            Assert.That(allowed, Does.ContainKey(name));
            Assert.That(references.Where(static r => r.StartsWith(Own, StringComparison.Ordinal)), Is.SubsetOf(allowed[name]), name);
        }
    }

    [Test]
    public void Engines_PublicTypes_ShowNothingOfTheirLibraries() =>
        Assert.That(
            Solvers.GetExportedTypes().Where(static t => t.IsPointer || t.Name.EndsWith("Library", StringComparison.Ordinal) || t.Name.EndsWith("Handle", StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void Families_AllOfThem_AreInTheTableOfContents()
    {
        Assert.That(CapacityModel.Families.Select(static f => f.GetType()), Is.EquivalentTo(FamilyTypes).And.Unique);
        Assert.That(CapacityModel.Families.Select(static f => f.Name), Is.EqualTo(CapacityModel.Families.Select(static f => f.GetType().Name)));
        Assert.That(FamilyTypes.Select(static t => t.Namespace), Is.All.EqualTo("ComputeSovereignty.Formulation.Constraints"));
    }

    [Test]
    public void Families_AllOfThem_HaveAFixtureOfRowsAsText()
    {
        foreach (Type family in FamilyTypes)
        {
            Type? fixture = Type.GetType($"ComputeSovereignty.Tests.Formulation.Constraints.{family.Name}Tests");
            Assert.That(fixture, Is.Not.Null, $"{family.Name} has no tests");
            Assert.That(fixture!.GetMethods().Select(static m => m.Name), Has.Some.Match("^Rows?_"), $"{family.Name} shows no rows");
            Assert.That(fixture.GetMethods().Select(static m => m.Name), Has.Some.StartsWith("Violation_"), $"{family.Name} tries no point");
        }
    }

    // The rows that a family writes carry its name: that is how reports, prices and errors know it.
    [Test]
    public void Families_AllOfThem_WriteRowsOfTheirName()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(MiniCase.WithAll with { Vendors = new([MiniCase.HomeVendor with { MaxShare = 1 }, MiniCase.AwayVendor]) });

        Assert.That(formulated.Rows.Select(static r => r.Family).Distinct(), Is.EquivalentTo(CapacityModel.Families.Select(static f => f.Name)));
    }

    // An equation is bookkeeping and never gives; an inequality can be full, so it has sentences and may be asked to give.
    [Test]
    public void Families_AllOfThem_DescribeInequalitiesAsLimitsAndEquationsAsBookkeeping()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(MiniCase.WithAll);

        Assert.That(
            formulated.Rows.Index().Where(r => (formulated.Program.RowLower[r.Index] == formulated.Program.RowUpper[r.Index]) != (formulated.Describe(r.Index).Class == LimitClass.Physics)).Select(static r => r.Item.Name),
            Is.Empty);
        Assert.That(formulated.Rows.Index().Where(r => (formulated.Describe(r.Index).Full.IsEmpty) != (formulated.Describe(r.Index).Class == LimitClass.Physics)).Select(static r => r.Item.Name), Is.Empty);
    }

    // Names hold no commas here: a comma within a part is two parts that were joined, which only text could take apart again.
    [Test]
    public void Keys_OfRowsAndColumns_ArePartsAndNoTextWithCommas()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(MiniCase.WithAll);

        Assert.That(formulated.Rows.Concat(formulated.Columns).Where(static l => l.Key.Parts.Append(l.Period).Any(static p => p.Contains(',', StringComparison.Ordinal))).Select(static l => l.Name), Is.Empty);
        Assert.That(formulated.Rows.Count(static l => l.Key.Parts.Count > 1), Is.Positive);
    }

    [Test]
    public void Cases_EveryPublicType_IsImmutable()
    {
        IEnumerable<Type> types = Core.GetExportedTypes().Where(static t => FolderOf(t) == "Cases" && !t.IsEnum);

        Assert.That(types.SelectMany(SettableProperties), Is.Empty);
        Assert.That(types.SelectMany(WritableFields), Is.Empty);
        Assert.That(types.SelectMany(MutableCollections), Is.Empty);
    }

    private static IEnumerable<string> SettableProperties(Type type) => type.GetProperties()
        .Where(static p => p.SetMethod is { IsPublic: true } && !IsInitOnly(p))
        .Select(p => $"{type.Name}.{p.Name}");

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is { } set && set.ReturnParameter.GetRequiredCustomModifiers().Any(static m => m.Name == "IsExternalInit");

    private static IEnumerable<string> WritableFields(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(f => f is { IsInitOnly: false, DeclaringType.IsValueType: false } && !IsBehindInitOnlyProperty(type, f))
        .Select(f => $"{type.Name}.{f.Name}");

    // A property with a body of its own keeps its value in a field that the compiler does not call read-only, although only init sets it.
    private static bool IsBehindInitOnlyProperty(Type type, FieldInfo field) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(p => field.Name == $"<{p.Name}>k__BackingField" && IsInitOnly(p));

    private static IEnumerable<string> MutableCollections(Type type) => type.GetProperties()
        .Where(static p => p.PropertyType.IsArray || (p.PropertyType.IsGenericType && Mutable.Contains(p.PropertyType.GetGenericTypeDefinition())))
        .Select(p => $"{type.Name}.{p.Name}");

    private static readonly Type[] Mutable = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(IDictionary<,>), typeof(ICollection<>)];

    private static string FolderOf(Type type)
    {
        string name = (type.IsNested ? type.DeclaringType! : type).Namespace ?? string.Empty;
        return type.Assembly == Core && Folder().Match(name) is { Success: true } match ? match.Groups[1].Value : string.Empty;
    }

    private static string NamespaceOf(Type type) => (type.IsNested ? type.DeclaringType! : type).Namespace![(Own.Length + 1)..];

    private static IEnumerable<string> OwnReferences(Assembly assembly) => assembly.GetReferencedAssemblies().Select(static a => a.Name!).Where(static n => n.StartsWith(Own, StringComparison.Ordinal));

    private static IEnumerable<string> ForeignReferences(Assembly assembly) => assembly.GetReferencedAssemblies().Select(static a => a.Name!)
        .Where(static n => !n.StartsWith(Own, StringComparison.Ordinal) && !n.StartsWith("System", StringComparison.Ordinal));

    private static IEnumerable<MethodInfo> NativeMethods(Assembly assembly) => assembly.GetTypes()
        .SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static m => m.Attributes.HasFlag(MethodAttributes.PinvokeImpl));

    private static IEnumerable<(string Name, string[] References, string[] Packages)> Projects(string folder) =>
        from project in Directory.EnumerateDirectories(Repository.PathOf(folder)).Order(StringComparer.Ordinal)
        from file in Directory.EnumerateFiles(project, "*.csproj")
        let text = XDocument.Load(file)
        select (
            Path.GetFileNameWithoutExtension(file),
            text.Descendants("ProjectReference").Where(static r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
                .Select(static r => Path.GetFileNameWithoutExtension(((string?)r.Attribute("Include"))!.Replace('\\', '/'))).ToArray(),
            text.Descendants("PackageReference").Select(static r => (string?)r.Attribute("Include") ?? string.Empty).ToArray());

    [GeneratedRegex(@"^ComputeSovereignty\.([A-Za-z]+)")]
    private static partial Regex Folder();

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1812", Justification = "Read by reflection, never made.")]
    private sealed class Sample
    {
        private readonly List<Vendor[]> vendors = [];

        internal Quantity<Megawatt> Signature(Horizon horizon)
        {
            MonthDate start = horizon.Start(vendors.Count);
            Func<object> families = () => start.Months > 0 ? CapacityModel.Families : new Lazy<Hub>();
            return new(families().GetHashCode());
        }
    }
}
