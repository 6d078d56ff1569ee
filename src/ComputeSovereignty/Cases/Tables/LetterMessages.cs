using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What characters that nobody sees are called.</summary>
internal static class LetterMessages
{
    /// <summary>Names a character.</summary>
    /// <param name="letter">Its code point.</param>
    internal static Message Of(int letter) => letter switch
    {
        0x200B => ZeroWidthSpace,
        0x200C or 0x200D or 0x2060 => ZeroWidthJoiner,
        0xFEFF => ByteOrderMark,
        0x00A0 or 0x202F => NoBreakSpace,
        0x3000 => FullWidthSpace,
        0x00AD => SoftHyphen,
        0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => DirectionMark,
        >= 0x2000 and <= 0x200A or 0x205F or 0x1680 => OtherSpace,
        _ => NotSeen,
    };

    /// <summary>Names such a character.</summary>
    internal static Message ZeroWidthSpace => Message.Of("a zero-width space", "零宽空格");

    /// <summary>Names such a character.</summary>
    internal static Message ZeroWidthJoiner => Message.Of("a zero-width joiner", "零宽连接符");

    /// <summary>Names such a character.</summary>
    internal static Message ByteOrderMark => Message.Of("a byte order mark", "字节顺序标记");

    /// <summary>Names such a character.</summary>
    internal static Message NoBreakSpace => Message.Of("a no-break space", "不换行空格");

    /// <summary>Names such a character.</summary>
    internal static Message FullWidthSpace => Message.Of("a full-width space", "全角空格");

    /// <summary>Names such a character.</summary>
    internal static Message SoftHyphen => Message.Of("a soft hyphen", "软连字符");

    /// <summary>Names such a character.</summary>
    internal static Message DirectionMark => Message.Of("a direction mark", "方向标记");

    /// <summary>Names such a character.</summary>
    internal static Message OtherSpace => Message.Of("a space of another width", "非标准宽度的空格");

    /// <summary>Names such a character.</summary>
    internal static Message NotSeen => Message.Of("a character that is not displayed", "不显示的字符");
}
