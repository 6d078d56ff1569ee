using System.Text;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Server.Access;
using ComputeSovereignty.Workbench.Text;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of the levers of a case. Where the levers stand is in the address, so that it can be kept and sent; nothing is stored.</summary>
internal static class LeverEndpoints
{
    /// <summary>The header by which the script asks for the answer alone.</summary>
    private const string PartHeader = "X-Part";

    private const int MostAddresses = 30;

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        app.MapRead("/cases/{id}/levers", (HttpContext http, string id) => CaseEndpoints.WithCaseAsync(http, bench, id, open => ShowAsync(http, bench, open))).RequireRateLimiting(Budgets.Levers);
        app.MapRead("/cases/{id}/addresses", (HttpContext http, string id, string? q) => CaseEndpoints.WithCaseAsync(http, bench, id, open => CompleteAsync(http, open, q ?? string.Empty)));
    }

    private static async Task ShowAsync(HttpContext http, Bench bench, OpenedCase open)
    {
        LeverState asked = Edited(LeverState.Read(http.Request.Query), http.Request.Query, open, Fences.Of(http).Numbers);
        CaseReading reading = open.Under(asked.Scenario, []);
        if (reading.Case is null)
        {
            await CaseEndpoints.ShowAsync(http, open, asked.Scenario, [.. reading.Errors]).ConfigureAwait(false);
            return;
        }

        CancellationToken gone = http.RequestAborted;
        WarmCase warm = await bench.Levers.WarmAsync(reading, Roles.IdOf(http.User), gone).ConfigureAwait(false);
        LeverAnswer answer = await bench.Levers.AnswerAsync(warm, asked, Roles.IdOf(http.User), gone).ConfigureAwait(false);
        LeverAnswer? before = await BeforeAsync(http, bench, open, answer.State, gone).ConfigureAwait(false);
        if (http.Request.Headers.ContainsKey(PartHeader))
        {
            Visit visit = Fences.Of(http);
            string part = await ScreenPage.HtmlAsync<LeverAnswerView>(visit, new()
            {
                [nameof(LeverAnswerView.Case)] = open,
                [nameof(LeverAnswerView.At)] = warm,
                [nameof(LeverAnswerView.Answer)] = answer,
                [nameof(LeverAnswerView.Before)] = before,
            }).ConfigureAwait(false);
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.WriteAsync(ContentPolicy.ForScript(ReaderText.Of(part, visit.Numbers)), Encoding.UTF8, gone).ConfigureAwait(false);
            return;
        }

        await ScreenPage.ShowAsync<LeversScreen>(http, new()
        {
            [nameof(LeversScreen.Case)] = open,
            [nameof(LeversScreen.At)] = warm,
            [nameof(LeversScreen.Answer)] = answer,
            [nameof(LeversScreen.Before)] = before,
        }).ConfigureAwait(false);
    }

    // A change that the form adds, and one that it takes away.
    private static LeverState Edited(LeverState state, IQueryCollection query, OpenedCase open, NumberStyle style)
    {
        List<string> changes = [.. state.Changes];
        if (int.TryParse(query["remove"], out int removed) && removed >= 0 && removed < changes.Count)
        {
            changes.RemoveAt(removed);
        }

        if (query["address"].ToString().Trim() is { Length: > 0 } address)
        {
            string operation = query["operation"].ToString() is "*=" or "+=" or "shift" ? query["operation"].ToString() : "=";
            string typed = query["value"].ToString().Trim();
            (string value, Message? problem) = TypedValue.OfChange(typed, address, operation, open.Catalog, style);
            if (problem is not null)
            {
                return state with { Changes = changes, Notes = [.. state.Notes, new(Severity.Error, new(address, string.Empty, string.Empty), problem) { Found = Message.Verbatim(typed) }] };
            }

            changes.Add($"{address} {operation} {value}");
        }

        return state with { Changes = changes };
    }

    // The answer before the change, as a ghost: it is at hand, or quick to have, since its levers were solved a moment ago.
    private static async Task<LeverAnswer?> BeforeAsync(HttpContext http, Bench bench, OpenedCase open, LeverState now, CancellationToken gone)
    {
        LeverState before = LeverState.Parse(http.Request.Query["before"].ToString());
        CaseReading reading = open.Under(before.Scenario, []);
        if (reading.Case is null)
        {
            return null;
        }

        WarmCase warm = await bench.Levers.WarmAsync(reading, Roles.IdOf(http.User), gone).ConfigureAwait(false);
        LeverAnswer answer = await bench.Levers.AnswerAsync(warm, before, Roles.IdOf(http.User), gone).ConfigureAwait(false);
        return answer.Figures is null || answer.State.ToQuery() == now.ToQuery() ? null : answer;
    }

    private static async Task CompleteAsync(HttpContext http, OpenedCase open, string text)
    {
        IReadOnlyList<string> found = AddressCompletion.Of(open.Catalog, text, MostAddresses);
        await http.Response.WriteAsJsonAsync(found, http.RequestAborted).ConfigureAwait(false);
    }
}
