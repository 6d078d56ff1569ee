using System.IO.Compression;
using System.Text;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>A workbook with fifty million spaces in a sheet, which packs into a few kilobytes.</summary>
internal static class LongWorkbook
{
    internal static byte[] Content(byte[] workbook)
    {
        using MemoryStream changed = new();
        changed.Write(workbook);
        using (ZipArchive archive = new(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!;
            string text;
            using (StreamReader reader = new(sheet.Open()))
            {
                text = reader.ReadToEnd();
            }

            sheet.Delete();
            using Stream stream = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes(text.Replace("</sheetData>", new string(' ', 50_000_000) + "</sheetData>", StringComparison.Ordinal)));
        }

        return changed.ToArray();
    }
}
