using System.CommandLine;
using System.Globalization;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server.Access;
using ComputeSovereignty.Workbench.Text;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>accounts</c>: who may sign in to the workbench, and the trail of who did what.</summary>
internal sealed class AccountsVerb : Verb
{
    private const string PasswordVariable = "SOVEREIGNTY_PASSWORD";
    private const int LongestName = 100;
    private readonly ActionArgument action = new("list", "add", "role", "password", "shut", "open", "token", "end-tokens", "trail");
    private readonly Argument<string> name;
    private readonly AccountOptions own = new();
    private readonly StoreOptions store = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal AccountsVerb(Session session)
        : base("accounts", "who may sign in to the workbench, and the trail of who did what", session)
    {
        Details =
        [
            "A reader looks and moves levers; a planner keeps cases and begins runs; an administrator reads the trail too. With the first account, serve asks everybody to sign in.",
            $"The password is the first line of --password-file, or that of the variable {PasswordVariable}. A new password, and shutting an account, end its sessions. A token is for scripts: sent as bearer token, shown once.",
        ];
        Examples =
        [
            new("accounts add wei --role administrator --password-file secret.txt", "The first account."),
            new("accounts role lin --role reader", "Less, or more, for somebody; it holds at once."),
            new("accounts token wei", "A token for a script of Wei's."),
            new("accounts trail", "Who signed in, ran, shared, deleted; the youngest first."),
        ];
        With(action.Argument);
        name = With(new Argument<string>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "The account." });
        With(own);
        With(store);
        With(new LanguageOption());
    }

    private DateTimeOffset Now => Session.Clock.GetUtcNow();

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string asked = action.Of(parse);

        using RunStore runs = RunsVerb.Open(store.Place(parse, Session));
        switch (asked)
        {
            case "list":
                List(runs.Accounts.List());
                break;
            case "trail":
                Trail(runs.Audit.List(1_000));
                break;
            case "add":
                Add(runs, parse);
                break;
            default:
                Change(runs, asked, Named(runs, parse), parse);
                break;
        }

        return ExitCode.Done;
    }

    private static string Wanted(string? given) => given is { Length: > 0 } ? given.Trim() : throw new RefusalException(AccountMessages.NameIt);

    private static KeptAccount Named(RunStore runs, string? given) =>
        runs.Accounts.Named(Wanted(given)) ?? throw new RefusalException(AccountMessages.Unknown(new(given!), new("sovereignty accounts")));

    private KeptAccount Named(RunStore runs, ParseResult parse) => Named(runs, parse.GetValue(name));

    private void Add(RunStore runs, ParseResult parse)
    {
        string wanted = Wanted(parse.GetValue(name));
        if (wanted.Length > LongestName || wanted.Any(char.IsControl))
        {
            throw new RefusalException(AccountMessages.WrongName(Figure.Number(LongestName, "0")));
        }

        if (runs.Accounts.Named(wanted) is not null)
        {
            throw new RefusalException(AccountMessages.Exists(new(wanted)));
        }

        KeptAccount account = new()
        {
            Id = StoreKeys.New(),
            Name = wanted,
            Role = Role(parse),
            PasswordHash = Passwords.Hash(Password(parse, wanted)),
            Stamp = StoreKeys.New(),
            Made = Now,
        };
        runs.Accounts.Add(account);
        Note(runs, "account.add", account, Say(account.Role));
        Session.Say(AccountMessages.Added(new(wanted), AccountMessages.Role(account.Role)));
    }

    private void Change(RunStore runs, string asked, KeptAccount account, ParseResult parse)
    {
        switch (asked)
        {
            case "token":
                Note(runs, "account.token", account, string.Empty);
                Session.Out.Write($"{runs.Accounts.NewToken(account.Id, Now)}\n");
                return;
            case "end-tokens":
                int ended = runs.Accounts.EndTokens(account.Id);
                Note(runs, "account.tokens-end", account, string.Empty);
                Session.Say(AccountMessages.TokensEnded(ended, new(account.Name)));
                return;
            case "role":
                runs.Accounts.Change(account = account with { Role = Role(parse) });
                break;
            case "password":
                End(account = account with { PasswordHash = Passwords.Hash(Password(parse, account.Name)) });
                break;
            default:
                End(account = account with { IsShut = asked == "shut" });
                break;
        }

        Note(runs, $"account.{asked}", account, asked == "role" ? Say(account.Role) : string.Empty);
        Session.Say(AccountMessages.Standing(new(account.Name), AccountMessages.Role(account.Role), account.IsShut));

        void End(KeptAccount changed)
        {
            runs.Accounts.Change(changed with { Stamp = StoreKeys.New() });
            runs.Sessions.EndAll(changed.Id);
        }
    }

    private AccountRole Role(ParseResult parse) => Enum.TryParse(parse.GetValue(own.Role) ?? "planner", ignoreCase: true, out AccountRole role) && Enum.IsDefined(role) ? role
        : throw new RefusalException(OptionMessages.NoneOf(new(parse.GetValue(own.Role)!), Listing.Of(Enum.GetValues<AccountRole>().Select(Say), Joint.Comma)));

    private string Password(ParseResult parse, string account)
    {
        string password = parse.GetValue(own.PasswordFile) is { } file ? FirstLine(file) : Environment.GetEnvironmentVariable(PasswordVariable) ?? string.Empty;
        return password.Length == 0 ? throw new RefusalException(AccountMessages.PasswordNeeded(new(PasswordVariable)))
            : Passwords.Objection(account, password) is { } objection ? throw new RefusalException(Message.Of(Phrases.English.Of(objection, Passwords.Least, Passwords.Most), Phrases.Chinese.Of(objection, Passwords.Least, Passwords.Most)))
            : password;
    }

    private string FirstLine(string file)
    {
        try
        {
            return File.ReadLines(Session.Resolve(file)).FirstOrDefault()?.Trim() ?? string.Empty;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.NotRead(new(file), FaultMessages.Of(fault)), fault);
        }
    }

    private void Note(RunStore runs, string deed, KeptAccount account, string detail) =>
        runs.Audit.Add(new(Now, string.Empty, Environment.UserName, "command line", deed, account.Id, $"{account.Name}{(detail.Length > 0 ? $", {detail}" : string.Empty)}"));

    private void List(IReadOnlyList<KeptAccount> accounts)
    {
        if (accounts.Count == 0)
        {
            Session.Say(AccountMessages.None);
            return;
        }

        Write(AccountMessages.Headers, accounts.Select(a => new[] { a.Name, Session.Speaker.Say(AccountMessages.Role(a.Role)), Time(a.Made), Session.Speaker.Say(AccountMessages.SignIn(a.IsShut, a.PasswordHash.Length > 0)) }));
    }

    private void Trail(IReadOnlyList<AuditLine> lines) => Write(
        AccountMessages.TrailHeaders,
        lines.Select(l => new[] { Time(l.Time), l.Name.Length > 0 ? l.Name : l.Account, l.Source, Phrases.In(Session.Speaker)[$"deed.{l.Deed}"], l.Subject, l.Detail }));

    private void Write(IReadOnlyList<Message> headers, IEnumerable<string[]> rows)
    {
        Table table = new Table().Border(TableBorder.None);
        foreach (Message header in headers)
        {
            table.AddColumn(new TableColumn(new Text(Session.Speaker.Say(header), new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (string[] row in rows)
        {
            table.AddRow(row.Select(static cell => new Text(cell)));
        }

        Session.Screen.Write(table);
    }

    private static string Say(AccountRole role) => role.ToString().ToLowerInvariant();

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private sealed class AccountOptions() : OptionGroup("The account")
    {
        internal Option<string> Role { get; } = new("--role") { HelpName = "ROLE", Description = "What it may do: reader, planner or administrator. Default: planner." };

        internal Option<string> PasswordFile { get; } = new("--password-file") { HelpName = "FILE", Description = "The file whose first line is the password: twelve characters or more, and not one that is soon guessed." };

        internal override IReadOnlyList<Option> Options => [Role, PasswordFile];
    }
}
