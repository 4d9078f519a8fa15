namespace Attest.Reading.Hocr;

/// <summary>An open element of an hOCR page.</summary>
internal sealed class HocrElement(int depth, string name, HocrTitle title)
{
    public int Depth { get; } = depth;

    /// <summary>The first of its classes.</summary>
    public string Class { get; } = name;

    public HocrTitle Title { get; } = title;

    /// <summary>True where the last of its text that was taken ended without a space, so that more of it may belong to the same word.</summary>
    public bool IsUnspaced { get; set; }

    public static bool IsLine(string name) => name is "ocr_line" or "ocrx_line" or "ocr_header" or "ocr_footer" or "ocr_caption" or "ocr_textfloat";

    public static bool IsBlock(string name) => name is "ocr_par" or "ocr_carea" or "ocrx_block" or "ocr_column" or "ocr_blockquote" or "ocr_pageno"
        or "ocr_title" or "ocr_author" or "ocr_chapter" or "ocr_section" or "ocr_subsection" or "ocr_subsubsection";
}
