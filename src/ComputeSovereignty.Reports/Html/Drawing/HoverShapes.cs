using Microsoft.AspNetCore.Components.Rendering;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Shapes whose titles a browser shows while the pointer rests on them: figures on hover without script.</summary>
internal static class HoverShapes
{
    /// <summary>Adds an invisible rectangle.</summary>
    /// <param name="builder">Takes it.</param>
    /// <param name="left">Pixels.</param>
    /// <param name="top">Pixels.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="title">The title.</param>
    internal static void Rectangle(RenderTreeBuilder builder, double left, double top, double width, double height, string title) =>
        Shape(builder, left, top, width, height, 0, "hover", title);

    /// <summary>Adds a circle.</summary>
    /// <param name="builder">Takes it.</param>
    /// <param name="x">Pixels.</param>
    /// <param name="y">Pixels.</param>
    /// <param name="radius">Pixels.</param>
    /// <param name="role">Its CSS class; <c>hover</c> is invisible.</param>
    /// <param name="title">The title.</param>
    internal static void Circle(RenderTreeBuilder builder, double x, double y, double radius, string role, string title) =>
        Shape(builder, x - radius, y - radius, 2 * radius, 2 * radius, radius, role, title);

    private static void Shape(RenderTreeBuilder builder, double left, double top, double width, double height, double radius, string role, string title)
    {
        builder.OpenElement(0, "rect");
        builder.AddAttribute(1, "class", role);
        builder.AddAttribute(2, "x", Numbers.Css(left));
        builder.AddAttribute(3, "y", Numbers.Css(top));
        builder.AddAttribute(4, "width", Numbers.Css(width));
        builder.AddAttribute(5, "height", Numbers.Css(height));
        if (radius > 0)
        {
            builder.AddAttribute(6, "rx", Numbers.Css(radius));
        }

        builder.OpenElement(7, "title");
        builder.AddContent(8, title);
        builder.CloseElement();
        builder.CloseElement();
    }
}
