using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary>What <c>accounts</c> says.</summary>
internal static class AccountMessages
{
    /// <summary>Names a role.</summary>
    /// <param name="role">The role.</param>
    internal static Message Role(AccountRole role) => Message.Of(
        role.ToString().ToLowerInvariant(), role switch { AccountRole.Reader => "读者", AccountRole.Planner => "规划者", _ => "管理员" }, "AccountRoleName");

    /// <summary>Gets that no account is named.</summary>
    internal static Message NameIt => Message.Of("Name the account.", "请指定账户。", "AccountNameIt");

    /// <summary>Says that there is no such account.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="see">The command that lists them.</param>
    internal static Message Unknown(Name name, Name see) => Message.Of($"There is no account {name}. See: {see}", $"没有账户 {name}。参见：{see}", "AccountUnknown");

    /// <summary>Says what a name may be.</summary>
    /// <param name="most">How many letters at most.</param>
    internal static Message WrongName(Figure most) => Message.Of(
        $"A name has at most {most} letters, and no signs that do not print.", $"名称最多{most}个字符，且不得含有不可显示的字符。", "AccountWrongName");

    /// <summary>Says that an account is there already.</summary>
    /// <param name="name">The account.</param>
    internal static Message Exists(Name name) => Message.Of($"There is an account {name} already.", $"账户 {name} 已存在。", "AccountExists");

    /// <summary>Says that a password is needed.</summary>
    /// <param name="variable">The variable that may hold it.</param>
    internal static Message PasswordNeeded(Name variable) => Message.Of(
        $"A password is needed: name a file with --password-file, or set {variable}.", $"需要密码：请用 --password-file 指定文件，或设置环境变量 {variable}。", "AccountPasswordNeeded");

    /// <summary>Says that an account was made.</summary>
    /// <param name="name">The account.</param>
    /// <param name="role">Its role.</param>
    internal static Message Added(Name name, Message role) => Message.Of(
        $"{name} signs in as {role}. A workbench that runs without accounts asks for them when it is started again.",
        $"{name} 将以{role}身份登录。正在无账户运行的工作台，重新启动后才要求登录。",
        "AccountAdded");

    /// <summary>Says that tokens were taken back.</summary>
    /// <param name="count">How many.</param>
    /// <param name="name">The account.</param>
    internal static Message TokensEnded(int count, Name name) => count == 1
        ? Message.Of($"1 token of {name} taken back.", $"已收回 {name} 的1个令牌。", "AccountTokenEnded")
        : Message.Of($"{Figure.Number(count, "0")} tokens of {name} taken back.", $"已收回 {name} 的{Figure.Number(count, "0")}个令牌。", "AccountTokensEnded");

    /// <summary>Says how an account stands.</summary>
    /// <param name="name">The account.</param>
    /// <param name="role">Its role.</param>
    /// <param name="isShut">Whether it is shut.</param>
    internal static Message Standing(Name name, Message role, bool isShut) => isShut
        ? Message.Of($"{name}: {role}, shut.", $"{name}：{role}，已停用。", "AccountShutStanding")
        : Message.Of($"{name}: {role}.", $"{name}：{role}。", "AccountStanding");

    /// <summary>Gets that there are no accounts.</summary>
    internal static Message None => Message.Of(
        "There are no accounts: the workbench serves this machine alone, and asks nobody to sign in.", "尚无账户：工作台仅供本机使用，无须登录。", "AccountNone");

    /// <summary>Gets the headers of the list of accounts.</summary>
    internal static IReadOnlyList<Message> Headers =>
    [
        Message.Of("Name", "名称", "AccountHeaderName"), Message.Of("Role", "角色", "AccountHeaderRole"),
        Message.Of("Made, UTC", "建立时间（UTC）", "AccountHeaderMade"), Message.Of("Sign-in", "登录方式", "AccountHeaderSignIn"),
    ];

    /// <summary>Gets the headers of the trail.</summary>
    internal static IReadOnlyList<Message> TrailHeaders =>
    [
        Message.Of("When, UTC", "时间（UTC）", "TrailHeaderWhen"), Message.Of("Who", "账户", "TrailHeaderWho"), Message.Of("From", "来源", "TrailHeaderFrom"),
        Message.Of("What", "操作", "TrailHeaderWhat"), Message.Of("To what", "对象", "TrailHeaderToWhat"), Message.Of("Called", "名称", "TrailHeaderCalled"),
    ];

    /// <summary>Says how an account signs in.</summary>
    /// <param name="isShut">Whether it is shut.</param>
    /// <param name="byPassword">Whether it has a password.</param>
    internal static Message SignIn(bool isShut, bool byPassword) => isShut ? Message.Of("shut", "已停用", "AccountShut")
        : byPassword ? Message.Of("by password", "密码", "AccountByPassword")
        : Message.Of("by OpenID Connect", "OpenID Connect", "AccountByOpenId");
}
