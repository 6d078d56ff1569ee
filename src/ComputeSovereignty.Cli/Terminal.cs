namespace ComputeSovereignty.Cli;

/// <summary>Facts about the terminal of the process.</summary>
internal static class Terminal
{
    private const int Usual = 80;

    /// <summary>Gets the width of the window in characters; 80 where the terminal does not tell.</summary>
    internal static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : Usual;
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
