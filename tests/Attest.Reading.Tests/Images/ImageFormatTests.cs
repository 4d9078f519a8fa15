using Attest.Reading.Tests.Conformance;
using Attest.Reading.Tests.Pages;

namespace Attest.Reading.Tests.Images;

/// <summary>Pictures drawn by ImageMagick. Recognition differs a little between versions of tesseract, so only plain words are compared.</summary>
public class ImageFormatTests
{
    [Fact]
    public void Read_Picture_GivesWordsWithPixelsAndConfidence()
    {
        var result = PageFiles.Read("Images/Files/passengers.png");
        var transcript = result.Witness.ShouldNotBeNull().Transcript;
        var place = transcript.Places.First(p => transcript.WordsAt(p) == "Пассажиры");

        transcript.Reading.ShouldContain("никто не мог назвать причину.");
        transcript.Received.ShouldContain("никто\nне мог");
        transcript.Pages.ShouldHaveSingleItem().Width.ShouldBe(600);
        place.Box.Left.ShouldBe(30, 8);
        place.Confidence.ShouldNotBeNull().ShouldBeInRange(0.5, 1);
        result.Witness.Encoding.ShouldStartWith("tesseract ");
        result.Witness.Encoding.ShouldContain("rus");
        OriginCheck.WhatIsWrong(transcript, "", part => ReadingSteps.ToolParts.BytesOf(part, result.Bytes).ShouldNotBeNull()).ShouldBe("");
    }

    [Fact]
    public void Read_PictureOfManyLeaves_HasAPageForEach()
    {
        var transcript = PageFiles.Witness("Images/Files/leaves.tiff").Transcript;

        transcript.Pages.Count.ShouldBe(2);
        transcript.Places.First(p => transcript.WordsAt(p) == "bridge").Page.ShouldBe(2);
    }

    [Fact]
    public void Read_TinyPicture_IsNoDocument() =>
        PageFiles.Read("Images/Files/tiny.png").Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.small-image");

    [Fact]
    public void Read_BrokenPicture_IsAFinding() =>
        ReadingSteps.ReadBytes("a.png", PageFiles.Bytes("Images/Files/leaf.png")[..200]).Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.damaged");
}
