using System.Globalization;

namespace Attest.Reading.Pdf;

/// <summary>Reads the table that <c>pdfimages -list</c> writes.</summary>
internal static class PdfPictures
{
    private const int PageColumn = 0;
    private const int WidthColumn = 3;
    private const int HeightColumn = 4;

    /// <summary>Numbers of the pages that hold a picture large enough for words. Strips of a page that a scanner cut are wide, if low.</summary>
    public static HashSet<int> PagesWith(string table)
    {
        var pages = new HashSet<int>();
        foreach (string line in table.Split('\n'))
        {
            string[] cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length > HeightColumn && Number(cells[PageColumn]) is { } page && Number(cells[WidthColumn]) >= Images.PictureSize.Least && Number(cells[HeightColumn]) > 0)
            {
                pages.Add(page);
            }
        }

        return pages;
    }

    private static int? Number(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
