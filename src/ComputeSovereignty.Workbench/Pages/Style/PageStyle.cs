using System.Globalization;
using System.Reflection;
using System.Text;

namespace ComputeSovereignty.Workbench.Pages.Style;

/// <summary>The style sheet of pages: the colours of both themes and the rules of <c>report.css</c>.</summary>
internal static class PageStyle
{
    /// <summary>Gets the style sheet as an element of a page's head.</summary>
    internal static string Element { get; } = $"<style>{Css()}</style>";

    private static string Css()
    {
        StringBuilder css = new();
        css.Append(CultureInfo.InvariantCulture, $":root{{{Theme.Light.ToCss()}}}\n");
        css.Append(CultureInfo.InvariantCulture, $"@media screen and (prefers-color-scheme:dark){{:root{{{Theme.Dark.ToCss()}}}}}\n");
        css.Append(Rules());
        for (int step = 0; step < Theme.HeatSteps; step++)
        {
            css.Append(CultureInfo.InvariantCulture, $".heat{step}{{background:var(--heat{step});color:var(--on-heat{step})}}\n");
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
