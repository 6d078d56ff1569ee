using System.Xml;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using OfficeOpenXml;
using OfficeOpenXml.Drawing.Chart;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>The charts of a sheet and the cells they cover. They are drawn last.</summary>
/// <remarks>
/// Anchors are written straight into the drawing: through the Excel library each of them measures every row above by the fonts of its cells,
/// and every later change of a row's height does so again.
/// </remarks>
internal sealed class ChartPlaces
{
    private readonly List<(int Row, int Column, int Rows, int Columns, Chart Chart)> places = [];

    /// <summary>Keeps a chart for drawing.</summary>
    /// <param name="row">The first row, from 1.</param>
    /// <param name="column">The first column, from 1.</param>
    /// <param name="rows">Its height.</param>
    /// <param name="columns">Its width.</param>
    /// <param name="chart">The chart.</param>
    public void Add(int row, int column, int rows, int columns, Chart chart) => places.Add((row, column, rows, columns, chart));

    /// <summary>Draws all charts.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    public void Draw(ExcelWorksheet sheet, Speaker reader)
    {
        foreach ((int row, int column, int rows, int columns, Chart chart) in places)
        {
            ExcelChart drawing = sheet.Drawings.AddChart($"Chart{sheet.Drawings.Count + 1}", eChartType.Line);
            XmlElement anchor = (XmlElement)sheet.Drawings.DrawingXml.DocumentElement!.LastChild!;
            anchor.SetAttribute("editAs", "oneCell");
            Anchor(anchor, "from", row - 1, column - 1);
            Anchor(anchor, "to", row - 1 + rows, column - 1 + columns);
            ((XmlElement)anchor.GetElementsByTagName("cNvPr", anchor.NamespaceURI)[0]!).SetAttribute("descr", reader.Say(chart.Title));
            using XmlReader xml = ChartXml.Write(chart, reader).CreateReader();
            drawing.ChartXml.Load(xml);
        }
    }

    private static void Anchor(XmlElement anchor, string end, int row, int column)
    {
        foreach (XmlElement part in anchor[end, anchor.NamespaceURI]!.ChildNodes)
        {
            part.InnerText = part.LocalName switch
            {
                "row" => $"{row}",
                "col" => $"{column}",
                _ => "0",
            };
        }
    }
}
