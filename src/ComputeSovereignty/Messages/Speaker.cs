namespace ComputeSovereignty.Messages;

/// <summary>Says messages in one language: its grammar, its lists, its numbers and the units in which its readers count.</summary>
public abstract class Speaker
{
    /// <summary>Gets the speaker of English.</summary>
    public static Speaker English { get; } = new EnglishSpeaker();

    /// <summary>Gets the speaker of simplified Chinese.</summary>
    public static Speaker Chinese { get; } = new ChineseSpeaker();

    /// <summary>Gets all speakers, the language of files without a language first.</summary>
    public static IReadOnlyList<Speaker> All { get; } = [English, Chinese];

    /// <summary>Gets the language as HTML and options name it: <c>en</c>, <c>zh-Hans</c>.</summary>
    public abstract string Language { get; }

    /// <summary>Gets what the language calls itself.</summary>
    public abstract string OwnName { get; }

    /// <summary>Gets a value indicating whether the language is Chinese.</summary>
    public bool IsChinese => this == Chinese;

    /// <summary>Finds the speaker of a language.</summary>
    /// <param name="language">The language, as options name it; capitals do not matter, and <c>zh</c> or <c>zh-CN</c> is simplified Chinese.</param>
    /// <returns>Null where nobody speaks it.</returns>
    public static Speaker? Of(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return All.FirstOrDefault(s => s.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? (language.Split('-', '_')[0].ToUpperInvariant() switch { "ZH" => Chinese, "EN" => English, _ => null });
    }

    /// <summary>Says an argument; a message as a whole. Names by themselves stay as they are.</summary>
    /// <param name="argument">The argument.</param>
    public string Say(IArgument argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        string said = argument.Say(this);
        return argument is Name or Message { Key: "" } ? said : Spaced(said);
    }

    /// <summary>Joins the items of a list.</summary>
    /// <param name="items">The items as said.</param>
    /// <param name="joint">What joins the last two.</param>
    internal abstract string List(IReadOnlyList<string> items, Joint joint);

    /// <summary>Joins sentences.</summary>
    /// <param name="sentences">The sentences as said.</param>
    internal abstract string Sentences(IEnumerable<string> sentences);

    /// <summary>Makes a text the beginning of a sentence.</summary>
    /// <param name="text">The text.</param>
    internal abstract string Capitalised(string text);

    /// <summary>Makes a title part of a sentence.</summary>
    /// <param name="text">The title.</param>
    internal abstract string Lowered(string text);

    /// <summary>Says a period.</summary>
    /// <param name="label">As files write it.</param>
    internal abstract string Period(string label);

    /// <summary>Says a difference of shares in percentage points.</summary>
    /// <param name="number">The number of points, as written.</param>
    internal abstract string Points(string number);

    /// <summary>Says money.</summary>
    /// <param name="cny">CNY.</param>
    internal abstract string Money(double cny);

    /// <summary>Says a large number of things to about three digits.</summary>
    /// <param name="number">The number.</param>
    internal abstract string About(double number);

    /// <summary>Says that there is no such figure.</summary>
    internal abstract string Nothing { get; }

    /// <summary>Says an amount with its unit.</summary>
    /// <param name="amount">The amount, in the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="format">Its format, as spreadsheets write it; empty for as many digits as it needs.</param>
    internal abstract string Amount(double amount, DisplayUnit unit, string format);

    /// <summary>Puts blanks where the language wants them between its own signs and Latin ones.</summary>
    /// <param name="text">The text.</param>
    private protected abstract string Spaced(string text);
}
