using System.Security;
using System.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>A dump of one page with one revision.</summary>
internal static class DumpSample
{
    public static FormatSample Sample { get; } = new("dump.xml", Make) { IsKnownByItsBytes = true };

    private static byte[] Make(string words) => Encoding.UTF8.GetBytes(
        $"""
        <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
          <siteinfo><base>https://wiki.example.org/wiki/Main_Page</base></siteinfo>
          <page>
            <title>Bread &amp; salt</title><ns>0</ns><id>1</id>
            <revision>
              <id>12</id><timestamp>2011-03-05T10:20:30Z</timestamp>
              <contributor><username>Anne</username><id>3</id></contributor>
              <model>wikitext</model><format>text/x-wiki</format>
              <text bytes="9" xml:space="preserve">{SecurityElement.Escape($"'''Bread''':\n\n{words}<ref>a</ref>")}</text>
            </revision>
          </page>
        </mediawiki>
        """);
}
