namespace ComputeSovereignty.Optimization;

/// <summary>Joins the programs of worlds by their first-stage columns.</summary>
internal sealed class ExtensiveForm
{
    private readonly IReadOnlyList<PossibleWorld> worlds;
    private readonly List<string> columnNames = [];
    private readonly List<double> columnLower = [];
    private readonly List<double> columnUpper = [];
    private readonly List<bool> whole = [];
    private readonly List<string> rowNames = [];
    private readonly List<double> rowLower = [];
    private readonly List<double> rowUpper = [];
    private readonly List<List<(int Row, double Coefficient)>> entries = [];
    private readonly Dictionary<string, int> firstStage = new(StringComparer.Ordinal);
    private readonly HashSet<string> sharedRows = new(StringComparer.Ordinal);

    /// <summary>Maps the columns and rows of every world.</summary>
    /// <param name="worlds">The worlds.</param>
    internal ExtensiveForm(IReadOnlyList<PossibleWorld> worlds)
    {
        this.worlds = worlds;
        ColumnOf = [.. worlds.Select(MapColumns)];
        RowOf = [.. worlds.Select((world, index) => MapRows(world, ColumnOf[index]))];
    }

    /// <summary>Gets the joint column of each world's columns. Shape: [worlds][columns of the world].</summary>
    internal int[][] ColumnOf { get; }

    /// <summary>Gets the joint row of each world's rows, −1 for a row that another world gave already. Shape: [worlds][rows of the world].</summary>
    internal int[][] RowOf { get; }

    /// <summary>Gets the joint first-stage columns by name.</summary>
    internal IReadOnlyDictionary<string, int> FirstStage => firstStage;

    /// <summary>Makes the joint program.</summary>
    internal LinearProgram Join()
    {
        for (int world = 0; world < worlds.Count; world++)
        {
            LinearProgram program = worlds[world].Program;
            for (int column = 0; column < program.ColumnCount; column++)
            {
                for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
                {
                    if (RowOf[world][program.RowIndex[entry]] is >= 0 and var row)
                    {
                        entries[ColumnOf[world][column]].Add((row, program.Value[entry]));
                    }
                }
            }
        }

        int[] start = new int[entries.Count + 1];
        for (int column = 0; column < entries.Count; column++)
        {
            start[column + 1] = start[column] + entries[column].Count;
        }

        return new LinearProgram(
            new double[entries.Count],
            [.. columnLower],
            [.. columnUpper],
            [.. whole],
            [.. rowLower],
            [.. rowUpper],
            start,
            [.. entries.SelectMany(static e => e.Select(static x => x.Row))],
            [.. entries.SelectMany(static e => e.Select(static x => x.Coefficient))],
            rowNames,
            columnNames);
    }

    private int[] MapColumns(PossibleWorld world)
    {
        LinearProgram program = world.Program;
        int[] map = new int[program.ColumnCount];
        for (int column = 0; column < map.Length; column++)
        {
            string name = program.ColumnNames[column];
            bool shared = world.FirstStage.Contains(column);
            if (shared && firstStage.TryGetValue(name, out int known))
            {
                map[column] = known;
                columnLower[known] = Math.Max(columnLower[known], program.ColumnLower[column]);
                columnUpper[known] = Math.Min(columnUpper[known], program.ColumnUpper[column]);
                continue;
            }

            map[column] = columnNames.Count;
            columnNames.Add(shared ? name : $"{world.Name}: {name}");
            columnLower.Add(program.ColumnLower[column]);
            columnUpper.Add(program.ColumnUpper[column]);
            whole.Add(program.IsInteger[column]);
            entries.Add([]);
            if (shared)
            {
                firstStage[name] = map[column];
            }
        }

        return map;
    }

    private int[] MapRows(PossibleWorld world, int[] columns)
    {
        LinearProgram program = world.Program;
        string?[] sharedText = TextOfSharedRows(world, columns);
        int[] map = new int[program.RowCount];
        for (int row = 0; row < map.Length; row++)
        {
            if (sharedText[row] is { } text && !sharedRows.Add(text))
            {
                map[row] = -1;
                continue;
            }

            map[row] = rowNames.Count;
            rowNames.Add($"{world.Name}: {program.RowNames[row]}");
            rowLower.Add(program.RowLower[row]);
            rowUpper.Add(program.RowUpper[row]);
        }

        return map;
    }

    // Null for rows with a column of the world's own, and for rows without columns.
    private static string?[] TextOfSharedRows(PossibleWorld world, int[] columns)
    {
        LinearProgram program = world.Program;
        System.Text.StringBuilder?[] texts = new System.Text.StringBuilder?[program.RowCount];
        bool[] own = new bool[program.RowCount];
        for (int column = 0; column < program.ColumnCount; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                int row = program.RowIndex[entry];
                if (world.FirstStage.Contains(column))
                {
                    (texts[row] ??= new()).Append(System.Globalization.CultureInfo.InvariantCulture, $"{columns[column]}:{program.Value[entry]:R} ");
                }
                else
                {
                    own[row] = true;
                }
            }
        }

        return [.. texts.Select((text, row) => own[row] || text is null ? null : FormattableString.Invariant($"{text}{program.RowLower[row]:R} {program.RowUpper[row]:R}"))];
    }
}
