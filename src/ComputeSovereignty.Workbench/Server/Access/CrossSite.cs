using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Refuses what pages of other sites make a browser send, by what the browser itself says of it: beside the token of every form, which proves the same in another way.</summary>
internal static class CrossSite
{
    /// <summary>Passes a request on, or refuses it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="next">What comes after.</param>
    internal static Task PassAsync(HttpContext http, RequestDelegate next) =>
        IsForeign(http.Request) ? Refusal.ShowAsync(http, StatusCodes.Status403Forbidden, "refused.foreign") : next(http);

    /// <summary>Tells whether a page of another site makes the browser send a request. Following a link to a page is allowed; changing anything, or drawing a page of ours within one of theirs, is not.</summary>
    /// <param name="request">The request.</param>
    internal static bool IsForeign(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        bool isOurs = site is "" or "same-origin" or "none";
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return !isOurs && !(request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document");
        }

        string origin = request.Headers.Origin.ToString();
        return !isOurs || (origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
