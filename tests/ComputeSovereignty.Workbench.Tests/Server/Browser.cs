using System.Net;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>A visitor without script: cookies, pages, forms.</summary>
internal sealed partial class Browser : IDisposable
{
    /// <summary>The password of everybody who signs in to a test's workbench.</summary>
    internal const string Password = "four quiet herons wade";

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private readonly HttpClient client;

    internal Browser(string address)
    {
        client = new(handler) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    internal HttpClient Client => client;

    /// <summary>Gives a cookie that the workbench has set.</summary>
    internal string? Cookie(string name) => handler.CookieContainer.GetCookies(client.BaseAddress!)[name]?.Value;

    internal async Task<(HttpResponseMessage Response, string Text)> GetAsync(string path)
    {
        HttpResponseMessage response = await client.GetAsync(Of(path));
        return (response, await response.Content.ReadAsStringAsync());
    }

    internal async Task<string> PageAsync(string path) => (await GetAsync(path)).Text;

    internal async Task<(HttpResponseMessage Response, string Text)> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        List<KeyValuePair<string, string>> all = [new("form-token", await TokenAsync()), .. fields.Select(static f => new KeyValuePair<string, string>(f.Name, f.Value))];
        using FormUrlEncodedContent content = new(all);
        HttpResponseMessage response = await client.PostAsync(Of(path), content);
        return (response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends anything at all.</summary>
    internal async Task<(HttpResponseMessage Response, string Text)> SendAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, Of(path)) { Content = content };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        HttpResponseMessage response = await client.SendAsync(request);
        return (response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Gives fields with the token of a form.</summary>
    internal async Task<FormUrlEncodedContent> FormAsync(params (string Name, string Value)[] fields) =>
        new([new("form-token", await TokenAsync()), .. fields.Select(static f => new KeyValuePair<string, string>(f.Name, f.Value))]);

    internal async Task<(HttpResponseMessage Response, string Text)> UploadAsync(string name, byte[] file)
    {
        using MultipartFormDataContent content = new() { { new StringContent(await TokenAsync()), "form-token" }, { new ByteArrayContent(file), "file", name } };
        HttpResponseMessage response = await client.PostAsync(Of("/cases"), content);
        return (response, await response.Content.ReadAsStringAsync());
    }

    internal async IAsyncEnumerable<string> LinesAsync(string path)
    {
        using StreamReader reader = new(await client.GetStreamAsync(Of(path)));
        while (await reader.ReadLineAsync() is { } line)
        {
            yield return line;
        }
    }

    internal Task<(HttpResponseMessage Response, string Text)> SignInAsync(string name, string password = Password, string back = "/cases") =>
        PostAsync("/sign-in", ("name", name), ("password", password), ("back", back));

    internal static Uri Of(string path) => new(path, UriKind.RelativeOrAbsolute);

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private async Task<string> TokenAsync() => Token().Match(await PageAsync("/cases")).Groups[1].Value is { Length: > 0 } token ? token : Token().Match(await PageAsync("/sign-in")).Groups[1].Value;

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
