using System.Runtime.CompilerServices;
using System.Text;

namespace ComputeSovereignty.Messages;

/// <summary>A sentence of one language with places for typed arguments, written as an interpolated string: <c>$"Power at hub {hub} is fully used"</c>.</summary>
/// <remarks>Only an <see cref="IArgument"/> fits into a place, so a number without its unit or a word of one language does not compile.</remarks>
[InterpolatedStringHandler]
public sealed class Template
{
    private readonly List<object> parts;

    /// <summary>Initializes an empty template; called by the compiler.</summary>
    /// <param name="literalLength">The length of the fixed text.</param>
    /// <param name="formattedCount">The number of places.</param>
    public Template(int literalLength, int formattedCount)
    {
        _ = literalLength;
        parts = new((2 * formattedCount) + 1);
    }

    /// <summary>Gets what stands in the places, in their order.</summary>
    internal IEnumerable<IArgument> Arguments => parts.OfType<IArgument>();

    /// <summary>Adds fixed text; called by the compiler.</summary>
    /// <param name="value">The text.</param>
    public void AppendLiteral(string value) => parts.Add(value);

    /// <summary>Adds a place; called by the compiler.</summary>
    /// <param name="value">What stands there.</param>
    public void AppendFormatted(IArgument value) => parts.Add(value);

    /// <summary>Says the sentence.</summary>
    /// <param name="speaker">The speaker of the template's language.</param>
    internal string Say(Speaker speaker)
    {
        StringBuilder text = new();
        foreach (object part in parts)
        {
            text.Append(part is IArgument argument ? argument.Say(speaker) : part);
        }

        return text.ToString();
    }
}
