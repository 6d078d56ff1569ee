using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Addresses;

/// <summary>What is wrong with an address or a change.</summary>
internal static class AddressMessages
{
    /// <summary>Says that a text is not an address.</summary>
    internal static Message NotAnAddress(Name text) => Message.Of(
        $"\"{text}\" is not a parameter address: write Sheet[key].Column, such as Lines[SMIC-N2].2027.",
        $"“{text}”不是参数地址：请按Sheet[key].Column的形式填写，如Lines[SMIC-N2].2027。");

    /// <summary>Says that a text is not a change.</summary>
    internal static Message NotAChange => Message.Of("This is not a change of a parameter.", "这不是对参数的修改。");

    /// <summary>Says how a change is written.</summary>
    internal static Message HowToChange => Message.Of(
        "ADDRESS OP VALUE with OP one of =, *=, += and shift, such as \"HbmLines[CXMT].* *= 1.5\"",
        "“地址 运算 数值”，运算为=、*=、+=或shift之一，如“HbmLines[CXMT].* *= 1.5”");
}
