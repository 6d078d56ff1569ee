using ComputeSovereignty.Reports.Html.Drawing;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Drawing;

[TestFixture]
public sealed class SvgTidyingTests
{
    [Test]
    public void Drawing_WithColumns_BecomesOnePathWithoutIdentifiers() => Assert.That(
        Tidied("""
            <defs><clipPath id="clipPathXyZ"><path d="M 0 9"></path></clipPath></defs>
            <g class="rz-column-series rz-series-0" style="--rz-zero-y: 236px">
            <path class="" d="M 6.305 187.83 A 0 0 0 0 1 6.305 187.83 L 22.41 187.83 A 0 0 0 0 1 22.41 187.83 L 22.41 236 L 6.305 236 Z" stroke-linecap="round" stroke-linejoin="round" style="stroke: var(--a);fill: var(--b);;clip-path: url(#clipPathXyZ); -webkit-clip-path: url(#clipPathXyZ);"></path>
            <path class="" d="M 30 236 L 40 236 L 40 236 L 30 236 Z" style="stroke: var(--a);fill: var(--b);;clip-path: url(#clipPathXyZ); -webkit-clip-path: url(#clipPathXyZ);"></path>
            </g>
            """),
        Is.EqualTo("<g><path d=\"M6.3 187.8H22.4V236H6.3Z\" style=\"stroke:var(--a);fill:var(--b)\" /></g>"));

    [Test]
    public void Drawing_WithAxis_KeepsTextsAndOneGrid() => Assert.That(
        Tidied("""
            <g class="rz-axis rz-value-axis "><path class="rz-line" d="M 0 0 L 0 236" style="fill: none;stroke-width: 1;"></path>
            <g class="rz-tick"><path class="rz-tick-line" d="M 0 236 L -6 236"></path><g><text class="rz-tick-text" x="-9" dy=".3em" y="236" style="text-anchor: end">0</text></g></g>
            <path class="rz-grid-line" d="M 0 118.04 L 500 118.04"></path><path class="rz-grid-line" d="M 0 0 L 500 0"></path></g>
            """),
        Is.EqualTo("<g class=\"rz-value-axis\"><path class=\"rz-grid-line\" d=\"M0 118L500 118M0 0L500 0\" /><text x=\"-9\" dy=\".3em\" y=\"236\">0</text></g>"));

    [Test]
    public void Drawing_WithDots_KeepsTheirRoundEnds() => Assert.That(
        Tidied("""<g class="rz-line-series rz-series-1"><path class="" d="M 1 2 L 3 4" stroke-linecap="round" stroke-dasharray="0 4" style="stroke: red;"></path><g class="rz-marker"></g></g>"""),
        Is.EqualTo("""<g><path d="M1 2L3 4" stroke-linecap="round" stroke-dasharray="0 4" style="stroke:red" /></g>"""));

    [Test]
    public void Drawing_WithABrokenLabel_GrowsByALine()
    {
        string svg = SvgTidying.Tidy(Html("<g><text x=\"5\" y=\"6\">HBM\nstacks</text></g>"), DrawingSize.Wide, "Name");

        Assert.That(svg, Does.Contain("<tspan x=\"5\">HBM</tspan><tspan x=\"5\" dy=\"15\">stacks</tspan>"));
        Assert.That(svg, Does.StartWith("<svg class=\"plot wide\" viewBox=\"0 10 602 305\" role=\"img\" aria-label=\"Name\">"));
    }

    // The label hangs 32 + 240 + 15 + 21 × 7.5 × sin 40° = 388.2 pixels deep in a drawing of 300.
    [Test]
    public void Drawing_WithASlantedLabel_GrowsUntilTheLabelIsWithin() => Assert.That(
        SvgTidying.Tidy(Html("<g><text x=\"50\" y=\"240\" transform=\"rotate(-40, 50, 240)\">Without any guarantee</text></g>"), DrawingSize.Wide, "Name"),
        Does.StartWith("<svg class=\"plot wide\" viewBox=\"0 10 602 379\""));

    private static string Tidied(string drawing)
    {
        string svg = SvgTidying.Tidy(Html(drawing), DrawingSize.Wide, "Name");
        return svg[(svg.IndexOf('>', StringComparison.Ordinal) + 1)..svg.IndexOf("</svg>", StringComparison.Ordinal)];
    }

    private static string Html(string drawing) => $"<div id=\"XyZ\"><svg style=\"width: 100%; height: 100%; overflow: visible;\">{drawing}</svg></div>";
}
