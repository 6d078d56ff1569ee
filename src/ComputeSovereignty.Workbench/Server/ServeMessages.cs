using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Why a workbench is not served.</summary>
internal static class ServeMessages
{
    /// <summary>Says that a text is not an address to listen to.</summary>
    /// <param name="text">The text.</param>
    internal static Message NoAddress(Name text) => Message.Of(
        $"“{text}” is not an address to listen to; write one such as http://127.0.0.1:5080.", $"“{text}”不是监听地址；写法如 http://127.0.0.1:5080。", "ServeNoAddress");

    /// <summary>Says what somebody did that an operator wants to read: in English by the key of the trail, which tools that watch logs look for.</summary>
    /// <param name="deed">The deed.</param>
    /// <param name="source">The network address.</param>
    /// <param name="detail">What it was done to.</param>
    internal static Message Deed(Message deed, Name source, Name detail) => Message.Of($"{deed} from {source}: {detail}", $"{deed}，来自 {source}：{detail}", "ServeDeed");

    /// <summary>Gets that there are no accounts.</summary>
    internal static Message NoAccounts => Message.Of(
        "Other machines reach this workbench, so people must sign in, and there is no account yet: make one with sovereignty accounts add NAME --role administrator.",
        "其他机器可访问此工作台，须登录使用，但尚无账户：请用 sovereignty accounts add NAME --role administrator 建立。",
        "ServeNoAccounts");

    /// <summary>Says that a text is not the address of a proxy.</summary>
    /// <param name="text">The text.</param>
    internal static Message NoProxy(Name text) => Message.Of(
        $"“{text}” is not an address of a proxy; write one such as 10.0.0.5, or a network such as 10.0.0.0/24.", $"“{text}”不是代理地址；写法如 10.0.0.5，或网段 10.0.0.0/24。", "ServeNoProxy");

    /// <summary>Gets that there are no names of hosts.</summary>
    internal static Message NoHosts => Message.Of(
        "Other machines reach this workbench: say by which names, with --hosts plans.example.org.", "其他机器可访问此工作台：请用 --hosts plans.example.org 写明访问所用的名称。", "ServeNoHosts");

    /// <summary>Says that an address has no TLS.</summary>
    /// <param name="url">The address.</param>
    internal static Message NoTls(Name url) => Message.Of(
        $"{url} can be reached from other machines, and passwords would travel in the open: name the proxy with TLS in front of it with --proxy, or serve https with --certificate.",
        $"其他机器可访问 {url}，密码将以明文传输：请用 --proxy 指定前置的 TLS 代理，或用 --certificate 提供 https 服务。",
        "ServeNoTls");
}
