using System.Xml.Linq;
using ComputeSovereignty.Formulation;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

/// <summary>Docstrings as Markdown.</summary>
[TestFixture]
public sealed class CodeDocumentationTests
{
    [TestCase("Gets gross dies per wafer.", "Gross dies per wafer.")]
    [TestCase("Computes the yield.", "The yield.")]
    [TestCase("Gets a value indicating whether all holds.", "Whether all holds.")]
    [TestCase("Gets |a − b|.", "|a − b|.")]
    [TestCase("Gets s(l,t), starts.", "s(l,t), starts.")]
    [TestCase("Gets A wafer.", "A wafer.")]
    [TestCase("Gets a wafer.", "A wafer.")]
    [TestCase("Reads x", "x")]
    [TestCase("Yields fall.", "Yields fall.")]
    [TestCase("Get it.", "Get it.")]
    public void Meaning_IsTheSummaryWithoutItsVerb(string summary, string meaning) => Assert.That(Of($"<summary>{summary}</summary>").Meaning("T:N.X"), Is.EqualTo(meaning));

    [TestCase("two  words\n      on lines ", "two words on lines")]
    [TestCase("see <see cref=\"T:A.B.Horizon\"/>", "see `Horizon`")]
    [TestCase("see <see cref=\"P:A.B.Decisions.Starts\"/>", "see `Decisions.Starts`")]
    [TestCase("see <seealso cref=\"M:A.B.Inflow.Of(System.Int32,A.B.C)\"/>", "see `Inflow.Of`")]
    [TestCase("see <see cref=\"F:Alone\"/>", "see `Alone`")]
    [TestCase("see <see cref=\"T:Alone\"/>", "see `Alone`")]
    [TestCase("or <see langword=\"null\"/>", "or `null`")]
    [TestCase("of <paramref name=\"year\"/> and <typeparamref name=\"T\"/>", "of `year` and `T`")]
    [TestCase("as <c>x = y</c>", "as `x = y`")]
    [TestCase("as <b>bold <c>z</c></b>", "as bold `z`")]
    [TestCase("", "")]
    public void Summary_IsOneLine(string summary, string line) => Assert.That(Of($"<summary>{summary}</summary>").Summary("T:N.X"), Is.EqualTo(line));

    [Test]
    public void Summary_ThatIsNotThere_IsEmpty() => Assert.That(Of("<remarks>r</remarks>").Summary("T:N.X"), Is.Empty);

    [TestCase("Loose words.", "Loose words.")]
    [TestCase("<para>One.</para><para>Two.</para>", "One.|Two.")]
    [TestCase("Before <c>x</c>. <para>One.</para> after", "Before `x`.|One.|after")]
    [TestCase("<list><item>a</item><item>b <c>c</c></item></list>", "* a\n* b `c`")]
    [TestCase("Formula:<code>\n   a = b\n\n     c\n   </code>", "Formula:|```\na = b\n\n  c\n```")]
    [TestCase("<code>\n      deep\n   shallow  \n</code>", "```\n   deep\nshallow\n```")]
    [TestCase("", "")]
    public void Remarks_AreParagraphsListsAndFormulas(string remarks, string text) =>
        Assert.That(Of($"<remarks>{remarks}</remarks>").Remarks("T:N.X").Replace("\n\n", "|", StringComparison.Ordinal), Is.EqualTo(text.Replace("\n\n", "|", StringComparison.Ordinal)));

    [Test]
    public void Members_AreNamedWithoutParameters_InTheOrderOfTheSource_AndOfOverloadsTheFirstCounts()
    {
        CodeDocumentation documentation = new(XDocument.Parse("""
            <doc><members>
            <member name="M:N.X.B(System.Int32)"><summary>Gets <c>b(t)</c>, the first <c>x</c>.</summary></member>
            <member name="M:N.X.B(System.String)"><summary>The second.</summary></member>
            <member name="M:N.X.A"><summary>Gets a.</summary></member>
            <member name="M:N.Y.C"><summary>Gets c.</summary></member>
            </members></doc>
            """));

        Assert.That(documentation.Names("M:N.X."), Is.EqualTo(new[] { "M:N.X.B", "M:N.X.A" }));
        Assert.That(documentation.Summary("M:N.X.B"), Is.EqualTo("Gets `b(t)`, the first `x`."));
        Assert.That((documentation.FirstCode("M:N.X.B"), documentation.FirstCode("M:N.X.A")), Is.EqualTo(("b(t)", string.Empty)));
    }

    private static CodeDocumentation Of(string inside) => new(XDocument.Parse($"<doc><members><member name=\"T:N.X\">{inside}</member></members></doc>", LoadOptions.PreserveWhitespace));
}
