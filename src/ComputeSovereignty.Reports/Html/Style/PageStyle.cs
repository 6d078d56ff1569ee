using System.Globalization;
using System.Reflection;
using System.Text;

namespace ComputeSovereignty.Reports.Html.Style;

/// <summary>The style sheet of pages: the colours of both themes and the rules of <c>report.css</c>.</summary>
internal static class PageStyle
{
    /// <summary>Gets the style sheet as an element of a page's head.</summary>
    internal static string Element { get; } = $"<style>{Css()}</style>";

    /// <summary>Gets the style sheet for pages whose reader can choose a theme: the element <c>html</c> says <c>auto</c>, <c>light</c> or <c>dark</c> in <c>data-theme</c>.</summary>
    internal static string ForWorkbench() =>
        Css(":root:not([data-theme=light])", $":root[data-theme=dark]{{{Theme.Dark.ToCss()}}}\n");

    private static string Css(string darkened = ":root", string further = "")
    {
        StringBuilder css = new();
        css.Append(CultureInfo.InvariantCulture, $":root{{{Theme.Light.ToCss()}}}\n");
        css.Append(CultureInfo.InvariantCulture, $"@media screen and (prefers-color-scheme:dark){{{darkened}{{{Theme.Dark.ToCss()}}}}}\n");
        css.Append(further);
        css.Append(Rules());
        for (int step = 0; step < Theme.HeatSteps; step++)
        {
            css.Append(CultureInfo.InvariantCulture, $".heat{step}{{background:var(--heat{step});color:var(--on-heat{step})}}\n.cold{step}{{background:var(--cold{step});color:var(--on-cold{step})}}\n");
        }

        return css.ToString();
    }

    private static string Rules()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
