using ComputeSovereignty.Reports.Html.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages;

[TestFixture]
public sealed class TileMapTests
{
    // On a phone a tile is as wide as eight letters: a longer name has to say where it may be broken.
    [Test]
    public void Names_LongerThanATile_BreakBetweenSyllables()
    {
        Tile[] tiles = [.. TileMap.Rows.SelectMany(static r => r).OfType<Tile>()];

        Assert.That(tiles, Has.Length.EqualTo(34), "the provincial units of China");
        Assert.That(tiles.SelectMany(static t => t.Written.Split(' ', '\u00AD')), Is.All.Length.LessThanOrEqualTo(8));
        Assert.That(tiles.Single(static t => t.IsNamed("Guangdong")).Written, Is.EqualTo("Guang\u00ADdong"));
    }
}
