using System.Globalization;
using System.Text;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>The text of a formula, and how far it has been read.</summary>
/// <param name="text">The formula without its equals sign.</param>
internal sealed class FormulaText(string text)
{
    /// <summary>Gets or sets how many letters have been read.</summary>
    internal int At { get; set; }

    /// <summary>Gets a value indicating whether all has been read.</summary>
    internal bool IsAtEnd => At >= text.Length;

    /// <summary>Gets the next letter; 0 at the end.</summary>
    internal char Next => At < text.Length ? text[At] : '\0';

    /// <summary>Reads a letter if it is the next.</summary>
    /// <param name="letter">The letter.</param>
    internal bool Skip(char letter)
    {
        bool isNext = Next == letter;
        At += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Reads blanks, if there are any.</summary>
    internal void SkipBlanks()
    {
        while (Next is ' ' or '\n' or '\r' or '\t')
        {
            At++;
        }
    }

    /// <summary>Reads blanks and the first of some signs that is next.</summary>
    /// <param name="choices">The signs.</param>
    /// <returns>The sign; null where none of them is next.</returns>
    internal string? Take(ReadOnlySpan<string> choices)
    {
        SkipBlanks();
        foreach (string choice in choices)
        {
            if (string.CompareOrdinal(text, At, choice, 0, choice.Length) == 0)
            {
                At += choice.Length;
                return choice;
            }
        }

        return null;
    }

    /// <summary>Reads what a cell, a column or a row is written with: letters, digits and dollar signs.</summary>
    internal string Word() => While(static c => char.IsAsciiLetterOrDigit(c) || c == '$');

    /// <summary>Reads the name of a function, table, sheet or value, or a cell.</summary>
    internal string Name() => While(static c => char.IsLetterOrDigit(c) || c is '_' or '.' or '$' or '\\');

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormulaRefusedException">It is none.</exception>
    internal double Number()
    {
        int start = At;
        While(static c => char.IsAsciiDigit(c) || c == '.');
        int exponent = At + (At + 1 < text.Length && Next is 'e' or 'E' && text[At + 1] is '+' or '-' ? 2 : 1);
        if (exponent < text.Length && Next is 'e' or 'E' && char.IsAsciiDigit(text[exponent]))
        {
            At = exponent;
            While(char.IsAsciiDigit);
        }

        return double.TryParse(text.AsSpan(start, At - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number : throw new FormulaRefusedException();
    }

    /// <summary>Reads a text in quotes; a quote inside is written twice.</summary>
    /// <param name="quote">The quote, which is next.</param>
    /// <exception cref="FormulaRefusedException">It is not closed.</exception>
    internal string Quoted(char quote)
    {
        StringBuilder inside = new();
        for (At++; At < text.Length; At++)
        {
            if (text[At] == quote)
            {
                At++;
                if (Next != quote)
                {
                    return inside.ToString();
                }
            }

            inside.Append(text[At]);
        }

        throw new FormulaRefusedException();
    }

    /// <summary>Reads what stands in the bracket of a table, which is next.</summary>
    /// <exception cref="FormulaRefusedException">It is not closed.</exception>
    internal string Bracketed()
    {
        int start = At + 1;
        int end = StructuredReference.End(text, At);
        At = end + 1;
        return text[start..end];
    }

    private string While(Func<char, bool> belongs)
    {
        int start = At;
        while (At < text.Length && belongs(text[At]))
        {
            At++;
        }

        return text[start..At];
    }
}
