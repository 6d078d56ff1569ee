using System.Globalization;
using System.Text.RegularExpressions;
using ComputeSovereignty.Optimization;

namespace Google.OrTools.ModelBuilder;

/// <summary>Reads the parameter texts of the package's engines; a text with anything unknown in it is refused, as the package refuses it.</summary>
internal static partial class EngineParameters
{
    private static readonly Dictionary<string, Func<SolverOptions, string, SolverOptions>> Glop = new()
    {
        ["primal_feasibility_tolerance"] = static (options, value) => options with { Tolerance = Number(value) },
        ["dual_feasibility_tolerance"] = static (options, value) => options with { Tolerance = Number(value) },
        ["random_seed"] = static (options, value) => options with { Seed = (int)Number(value) },
        ["max_number_of_iterations"] = static (options, value) => options with { IterationLimit = (int)Number(value) },
        ["use_preprocessing"] = static (options, value) => bool.TryParse(value, out _) ? options : throw new FormatException(value),
    };

    private static readonly Dictionary<string, Func<SolverOptions, string, SolverOptions>> Pdlp = new()
    {
        ["num_threads"] = static (options, value) => options with { Threads = (int)Number(value) },
        ["termination_criteria.simple_optimality_criteria.eps_optimal_absolute"] = static (options, value) => options with { Tolerance = Number(value) },
        ["termination_criteria.simple_optimality_criteria.eps_optimal_relative"] = static (options, value) => options with { Tolerance = Number(value) },
        ["termination_criteria.iteration_limit"] = static (options, value) => options with { IterationLimit = (int)Number(value) },
    };

    private static readonly Dictionary<string, Func<SolverOptions, string, SolverOptions>> Scip = new()
    {
        ["limits/gap"] = static (options, value) => options with { RelativeGap = Number(value) },
        ["limits/absgap"] = static (options, value) => Number(value) >= 0 ? options : throw new FormatException(value),
        ["randomization/randomseedshift"] = static (options, value) => options with { Seed = (int)Number(value) },
    };

    internal static SolverOptions? Read(string engine, string text)
    {
        try
        {
            SolverOptions options = new();
            foreach ((string key, string value) in engine == "scip" ? Lines(text) : Fields(text))
            {
                options = (engine switch { "glop" => Glop, "pdlp" => Pdlp, _ => Scip })[key](options, value);
            }

            return options;
        }
        catch (Exception fault) when (fault is FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split('=', StringSplitOptions.TrimEntries);
            yield return parts.Length == 2 ? (parts[0], parts[1]) : throw new FormatException(line);
        }
    }

    // The text form of protocol buffers: name: value, name { … }.
    private static IEnumerable<(string Key, string Value)> Fields(string text)
    {
        Stack<string> path = new();
        int read = 0;
        foreach (Match match in Token().Matches(text))
        {
            read += match.Length;
            if (match.Groups["open"].Success)
            {
                path.Push(match.Groups["open"].Value);
            }
            else if (match.Groups["close"].Success)
            {
                path.Pop();
            }
            else
            {
                yield return (string.Join('.', path.Reverse().Append(match.Groups["key"].Value)), match.Groups["value"].Value);
            }
        }

        if (read != text.Length || path.Count > 0)
        {
            throw new FormatException(text);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*(?:(?<key>\w+): (?<value>[\w.+-]+)|(?<open>\w+) \{|(?<close>\}))\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
