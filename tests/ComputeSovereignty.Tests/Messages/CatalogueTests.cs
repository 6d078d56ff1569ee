using System.Reflection;
using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Messages;

/// <summary>Every message of every catalogue, made once with sample arguments: it says something in every language, and nothing in English where it is said in Chinese.</summary>
[TestFixture]
public sealed partial class CatalogueTests
{
    private static readonly MethodInfo[] Members =
    [
        .. Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(static f => Path.GetFileNameWithoutExtension(f) is var name && (name == "sovereignty" || name.StartsWith("ComputeSovereignty", StringComparison.Ordinal)) && !name.EndsWith("Tests", StringComparison.Ordinal))
            .Select(static f => Assembly.Load(AssemblyName.GetAssemblyName(f)))
            .SelectMany(static a => a.GetTypes())
            .Where(static t => t.Name.EndsWith("Messages", StringComparison.Ordinal) && t is { IsAbstract: true, IsSealed: true })
            .SelectMany(static t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(static m => m.ReturnType == typeof(Message) && !m.IsGenericMethod && !m.Name.StartsWith('<') && m.GetParameters().All(static p => Sample(p.ParameterType) is not null)),
    ];

    [Test]
    public void Catalogues_AreMany() => Assert.That(Members, Has.Length.GreaterThan(700));

    [Test]
    public void Message_OfEveryCatalogue_IsSaidInEveryLanguage()
    {
        string[] silent = [.. Members.Where(static m => Speaker.All.Any(s => s.Say(Made(m)).Length == 0) && Speaker.All.Any(s => s.Say(Made(m)).Length > 0)).Select(NameOf)];

        Assert.That(silent, Is.Empty);
    }

    [Test]
    public void Message_InChinese_HasNoSentenceOfEnglish()
    {
        string[] left = [.. Members.Select(static m => (Member: m, Said: Speaker.Chinese.Say(Made(m)))).Where(static m => ThreeWords().IsMatch(Command().Replace(m.Said, "sovereignty"))).Select(static m => $"{NameOf(m.Member)}: {m.Said}")];

        Assert.That(left, Is.Empty, string.Join('\n', left));
    }

    [Test]
    public void Argument_OfEveryPlace_IsSaidInBothLanguages()
    {
        string[] lost =
        [
            .. from member in Members
               let message = Made(member)
               let chinese = Speaker.Chinese.Say(message)
               from argument in message.Arguments
               where !chinese.Contains(Speaker.Chinese.Say(argument), StringComparison.Ordinal)
               select $"{NameOf(member)}: {Speaker.Chinese.Say(argument)} in {chinese}",
        ];

        Assert.That(lost, Is.Empty, string.Join('\n', lost));
    }

    // What changes from one to the other must not change the other way round for a reader of Chinese.
    [Test]
    public void FromAndTo_StandInTheSameOrderInBothLanguages()
    {
        string[] turned =
        [
            .. from member in Members
               let message = Made(member)
               from move in FromTo().Matches(Speaker.English.Say(message))
               let chinese = Speaker.Chinese.Say(message)
               let ends = new[] { move.Groups["from"].Value, move.Groups["to"].Value }.Select(end => message.Arguments.FirstOrDefault(a => Speaker.English.Say(a) == end)).ToArray()
               where ends.All(static e => e is not null)
               where chinese.IndexOf(Speaker.Chinese.Say(ends[0]!), StringComparison.Ordinal) > chinese.IndexOf(Speaker.Chinese.Say(ends[1]!), StringComparison.Ordinal)
               select $"{NameOf(member)}: {move.Value} / {chinese}",
        ];

        Assert.That(turned, Is.Empty, string.Join('\n', turned));
    }

    [Test]
    public void FromAndTo_AreFound() => Assert.That(Members.Count(static m => FromTo().IsMatch(Speaker.English.Say(Made(m)))), Is.GreaterThan(5));

    private static string NameOf(MethodInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static Message Made(MethodInfo member) => (Message)member.Invoke(null, [.. member.GetParameters().Select(static (p, i) => Sample(p.ParameterType, i))])!;

    private static object? Sample(Type type, int at = 0) => type switch
    {
        _ when type == typeof(Name) => new Name($"N{at}"),
        _ when type == typeof(Message) => Message.Verbatim($"M{at}"),
        _ when type == typeof(Figure) => Figure.Number(701 + (13 * at)),
        _ when type == typeof(Period) => Period.Of(2028 + at),
        _ when type == typeof(Listing) => Listing.Of([$"A{at}", $"B{at}"]),
        _ when type == typeof(IArgument) => new Name($"I{at}"),
        _ when type == typeof(int) => at + 2,
        _ when type == typeof(double) => at + 0.5,
        _ when type == typeof(bool) => true,
        _ => null,
    };

    [GeneratedRegex(@"\b(?:from|between) (?<from>\S+) (?:to|and) (?<to>[^\s,.;:)]+)")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"(?<![\w\[\].*-])[a-z]{2,}(?: [a-z]{2,}){2,}(?![\w\[\].*-])")]
    private static partial Regex ThreeWords();

    // A command to be typed is the same in every language: verbs and words after the program's name.
    [GeneratedRegex("sovereignty(?: [a-z]+){2,3}(?= (?:-|[A-Z]))")]
    private static partial Regex Command();
}
