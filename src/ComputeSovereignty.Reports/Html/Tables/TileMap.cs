using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Tables;

/// <summary>China as tiles, a province each about where it lies, shaded by a number; provinces without one stand there for orientation.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="Values">The numbers by province, as the planner calls them.</param>
public sealed record TileMap(Caption Caption, IReadOnlyList<TileValue> Values) : IBlock
{
    /// <summary>Gets the number of columns.</summary>
    internal const int Columns = 8;

    // By row and column; name in both languages, with soft hyphens where a narrow tile may break it. Places are those of the usual tile map of China's provincial units.
    private static readonly Tile[] Places =
    [
        new(0, 7, "Heilong\u00ADjiang", "黑龙江"),
        new(1, 0, "Xin\u00ADjiang", "新疆"), new(1, 4, "Inner Mon\u00ADgolia", "内蒙古"), new(1, 5, "Beijing", "北京"), new(1, 6, "Liao\u00ADning", "辽宁"), new(1, 7, "Jilin", "吉林"),
        new(2, 1, "Qing\u00ADhai", "青海"), new(2, 2, "Gansu", "甘肃"), new(2, 3, "Ning\u00ADxia", "宁夏"), new(2, 4, "Shanxi", "山西"), new(2, 5, "Hebei", "河北"), new(2, 6, "Tian\u00ADjin", "天津"),
        new(3, 0, "Tibet", "西藏"), new(3, 2, "Si\u00ADchuan", "四川"), new(3, 3, "Shaan\u00ADxi", "陕西"), new(3, 4, "Henan", "河南"), new(3, 5, "Shan\u00ADdong", "山东"), new(3, 6, "Jiang\u00ADsu", "江苏"),
        new(4, 2, "Chong\u00ADqing", "重庆"), new(4, 3, "Hubei", "湖北"), new(4, 4, "Anhui", "安徽"), new(4, 5, "Zhe\u00ADjiang", "浙江"), new(4, 6, "Shang\u00ADhai", "上海"),
        new(5, 1, "Yunnan", "云南"), new(5, 2, "Gui\u00ADzhou", "贵州"), new(5, 3, "Hunan", "湖南"), new(5, 4, "Jiang\u00ADxi", "江西"), new(5, 5, "Fujian", "福建"), new(5, 6, "Taiwan", "台湾"),
        new(6, 2, "Guang\u00ADxi", "广西"), new(6, 3, "Guang\u00ADdong", "广东"), new(6, 4, "Hong Kong", "香港"), new(6, 5, "Macao", "澳门"), new(7, 3, "Hainan", "海南"),
    ];

    /// <inheritdoc/>
    public Type View => typeof(TileMapView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;

    /// <summary>Gets the rows of the map. Shape: [rows][columns]; null where there is no province.</summary>
    internal static IReadOnlyList<IReadOnlyList<Tile?>> Rows { get; } = [.. Enumerable.Range(0, 1 + Places.Max(static p => p.Row)).Select(row => (IReadOnlyList<Tile?>)[.. Enumerable.Range(0, Columns).Select(column => Places.FirstOrDefault(p => p.Row == row && p.Column == column))])];

    /// <summary>Gets the numbers of what is no province of the map.</summary>
    internal IReadOnlyList<TileValue> Elsewhere => [.. Values.Where(v => Places.All(p => !p.IsNamed(v.Name)))];

    /// <summary>Gets the largest number; 0 where there is none.</summary>
    internal double Most => Values.Select(static v => v.Value ?? 0).DefaultIfEmpty(0).Max();

    /// <summary>Gets the number of a province; several names of one province are added.</summary>
    /// <param name="tile">The province.</param>
    /// <returns>Null where none is known.</returns>
    internal double? Of(Tile tile)
    {
        double[] own = [.. Values.Where(v => tile.IsNamed(v.Name)).Select(static v => v.Value).OfType<double>()];
        return own.Length > 0 ? own.Sum() : null;
    }
}

/// <summary>A number of a province.</summary>
/// <param name="Name">The province, as the planner calls it; of several joined by a comma, the first is where it lies.</param>
/// <param name="Value">The number; null for none.</param>
public sealed record TileValue(string Name, double? Value);

/// <summary>A province on the map.</summary>
/// <param name="Row">Its row from the north, from 0.</param>
/// <param name="Column">Its column from the west, from 0.</param>
/// <param name="Written">Its name, with soft hyphens between its syllables.</param>
/// <param name="Chinese">Its short name in Chinese.</param>
internal sealed record Tile(int Row, int Column, string Written, string Chinese)
{
    /// <summary>Gets its name.</summary>
    internal string English => Written.Replace("\u00AD", string.Empty, StringComparison.Ordinal);

    /// <summary>Tells whether a planner's name means it.</summary>
    /// <param name="name">The name.</param>
    internal bool IsNamed(string name)
    {
        string first = name.Split(',', '、', '，', '–', '/')[0].Trim();
        return first.Equals(English, StringComparison.OrdinalIgnoreCase) || first.StartsWith(Chinese, StringComparison.Ordinal);
    }
}
