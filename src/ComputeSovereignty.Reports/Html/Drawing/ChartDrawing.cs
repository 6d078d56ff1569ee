using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using Radzen;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Renders components to text without a server, a browser or script.</summary>
internal static class ChartDrawing
{
    // Holds only stubs for what a browser would bring; lives as long as the program.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddLogging()
        .AddRadzenComponents()
        .AddScoped<IJSRuntime, NoScript>()
        .AddScoped<NavigationManager, NoNavigation>()
        .BuildServiceProvider();

    /// <summary>Draws a chart as SVG that scales with its place and takes its colours from the page.</summary>
    /// <typeparam name="T">The component that draws it by the chart library.</typeparam>
    /// <param name="size">The size at which it is drawn.</param>
    /// <param name="name">What assistive technology says of it.</param>
    /// <param name="parameters">The component's parameters.</param>
    internal static async Task<string> SvgAsync<T>(DrawingSize size, string name, IDictionary<string, object?> parameters)
        where T : IComponent
    {
        Dictionary<string, object?> all = new(parameters) { ["Width"] = size.Width, ["Height"] = size.Height };
        return SvgTidying.Tidy(await HtmlAsync<T>(all).ConfigureAwait(false), size, name);
    }

    /// <summary>Renders a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="parameters">Its parameters.</param>
    internal static async Task<string> HtmlAsync<T>(IDictionary<string, object?> parameters)
        where T : IComponent
    {
        AsyncServiceScope scope = Services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            HtmlRenderer renderer = new(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
            await using (renderer.ConfigureAwait(false))
            {
                return await renderer.Dispatcher.InvokeAsync(async () =>
                    (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters)).ConfigureAwait(true)).ToHtmlString()).ConfigureAwait(false);
            }
        }
    }

    private sealed class NoScript : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => default;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => default;
    }

    private sealed class NoNavigation : NavigationManager
    {
        public NoNavigation() => Initialize("about:blank/", "about:blank/");
    }
}
