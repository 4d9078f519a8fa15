using System.Globalization;
using Attest.Reading.Formats;
using Attest.Reading.WikiText;
using Attest.Text;

namespace Attest.Reading.MediaWiki;

/// <summary>
/// Reads the revisions of a dump one after another. Elements are told by their names and their order alone, so that all versions of the
/// export format are read, also those with slots.
/// </summary>
internal sealed class DumpReader(ReceivedFile file, WikiWords words, DumpCursor cursor)
{
    private readonly DumpSite _site = new();
    private readonly DumpCounts _counts = new();

    /// <summary>Ids of the revisions of the page so far: a dump put together from others may hold one twice.</summary>
    private readonly HashSet<string> _ids = [];
    private DumpPage _page = new();
    private string _lastTitle = "";
    private DumpRevision? _revision;
    private bool _isInPage;
    private bool _isInContributor;
    private bool _isClosed;
    private bool _saidEntities;
    private bool _hasParts;

    public IEnumerable<ContainerPart> Parts()
    {
        while (cursor.Next())
        {
            if (Damage() is { } damage)
            {
                yield return ContainerPart.Of(damage);
            }

            if (Tag() is { } part)
            {
                yield return part;
            }
        }

        if (End() is { } finding)
        {
            yield return ContainerPart.Of(finding);
        }

        if (_counts.Finding(file.Path) is { } passed)
        {
            yield return ContainerPart.Of(passed);
        }
        else if (!_hasParts)
        {
            yield return ContainerPart.Of(FormatFindings.Empty(file.Path));
        }
    }

    private string Place => string.Create(CultureInfo.InvariantCulture, $"{file.Path}{(_isInPage && _page.Title.Length > 0 ? $", page \"{_page.Title}\"" : "")}, byte {cursor.TagOffset}");

    /// <summary>What the present tag shows to be wrong.</summary>
    private Finding? Damage()
    {
        if (cursor.DeclaresEntities && !_saidEntities)
        {
            _saidEntities = true;
            return new Finding("reading.xml-entities", file.Path, "It declares entities of its own; they were not expanded, the rest was read.");
        }

        if (cursor.IsTooLong)
        {
            return new Finding("reading.too-large", Place, $"A text of more than {DumpCursor.LongestText >> 20} MiB was passed over; the rest was read.");
        }

        bool unended = _isInPage && !cursor.IsEnd && cursor.Name.SequenceEqual("page"u8);
        bool inside = _revision is not null && !cursor.IsEnd && cursor.Name.SequenceEqual("revision"u8);
        return unended || inside ? FormatFindings.Damaged(Place, "The page or revision before this place has no end; reading went on with the next.") : null;
    }

    /// <summary>Takes in the present tag; a part where it ends a revision.</summary>
    private ContainerPart? Tag()
    {
        if (!cursor.IsEnd)
        {
            Start();
            return null;
        }

        var name = cursor.Name;
        if (name.SequenceEqual("revision"u8))
        {
            return EndRevision();
        }

        if (name.SequenceEqual("page"u8))
        {
            (_isInPage, _revision) = (false, null);
        }
        else if (name.SequenceEqual("contributor"u8))
        {
            _isInContributor = false;
        }
        else if (name.SequenceEqual("mediawiki"u8))
        {
            _isClosed = true;
        }
        else
        {
            EndValue(name);
        }

        return null;
    }

    private void Start()
    {
        var name = cursor.Name;
        if (name.SequenceEqual("revision"u8))
        {
            _revision = new DumpRevision();
        }
        else if (name.SequenceEqual("page"u8))
        {
            (_page, _isInPage, _revision) = (new DumpPage(), true, null);
        }
        else if (name.SequenceEqual("contributor"u8))
        {
            _isInContributor = !cursor.IsEmpty;
        }
        else if (name.SequenceEqual("text"u8) && _revision is not null)
        {
            bool withheld = !cursor.Attribute("deleted="u8).IsEmpty || cursor.IsEmpty;
            _revision.IsWithheld = withheld && _revision.Text is null;
        }
        else if (name.SequenceEqual("mediawiki"u8))
        {
            (_isClosed, _site.Language) = (false, LanguageOf(DumpText.Words(cursor.Attribute("xml:lang="u8))));
        }
    }

    private void EndValue(ReadOnlySpan<byte> name)
    {
        if (_revision is { } revision)
        {
            EndRevisionValue(revision, name);
        }
        else if (name.SequenceEqual("title"u8))
        {
            Title(DumpText.Words(cursor.Content));
        }
        else if (name.SequenceEqual("ns"u8))
        {
            _page.Space = int.TryParse(cursor.Content, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int space) ? space : 0;
        }
        else if (name.SequenceEqual("base"u8) && !_isInPage)
        {
            _site.Base = DumpText.Words(cursor.Content);
        }
    }

    private void Title(string title)
    {
        if (_ids.Count > 0 && title != _lastTitle)
        {
            _ids.Clear();
        }

        (_page.Title, _lastTitle) = (title, title);
    }

    private void EndRevisionValue(DumpRevision revision, ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("text"u8))
        {
            TakeText(revision);
        }
        else if (_isInContributor)
        {
            revision.Contributor = name.SequenceEqual("username"u8) || name.SequenceEqual("ip"u8) ? DumpText.Words(cursor.Content) : revision.Contributor;
        }
        else if (name.SequenceEqual("id"u8))
        {
            revision.Id = DumpText.Words(cursor.Content);
        }
        else if (name.SequenceEqual("parentid"u8))
        {
            revision.Parent = DumpText.Words(cursor.Content) is { Length: > 0 } parent and not "0" ? parent : null;
        }
        else if (name.SequenceEqual("timestamp"u8))
        {
            revision.Timestamp = DumpText.Words(cursor.Content);
        }
        else if (name.SequenceEqual("model"u8) && revision.Text is null)
        {
            revision.Model = DumpText.Words(cursor.Content);
        }
    }

    /// <summary>The first text is that of the page; those of further slots are not prose.</summary>
    private void TakeText(DumpRevision revision)
    {
        if (revision.Text is null && !revision.IsWithheld && !cursor.IsTooLong && DumpSite.HoldsProse(_page.Space))
        {
            revision.Text = DumpText.Decode(cursor.Content);
        }
    }

    private ContainerPart? EndRevision()
    {
        var revision = _revision;
        _revision = null;
        if (revision is null || Passes(revision))
        {
            return null;
        }

        string id = revision.Id.Length > 0 ? revision.Id : "unnumbered";
        for (int copy = 2; !_ids.Add(id); copy++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{(revision.Id.Length > 0 ? revision.Id : "unnumbered")}~{copy}");
        }

        _hasParts = true;
        byte[] text = revision.Text!;
        var part = ReceivedFile.Of(DumpSite.PathOf(file.Path, _page.Title, id), text) with { Given = _site.Describe(_page, revision), Format = "wikitext" };
        return ContainerPart.Of(part);
    }

    /// <summary>True for a revision that holds no text of its own; it is counted.</summary>
    private bool Passes(DumpRevision revision)
    {
        bool template = !DumpSite.HoldsProse(_page.Space);
        bool model = !template && revision.Model is not ("wikitext" or "text" or "");
        bool withheld = !template && !model && revision.Text is null;
        bool blank = !template && !model && !withheld && revision.Text.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0;
        bool redirect = !template && !model && !withheld && !blank && IsRedirect(revision.Text);
        _counts.Templates += template ? 1 : 0;
        _counts.OtherModels += model ? 1 : 0;
        _counts.Withheld += withheld ? 1 : 0;
        _counts.Blank += blank ? 1 : 0;
        _counts.Redirects += redirect ? 1 : 0;
        return template || model || withheld || blank || redirect;
    }

    private bool IsRedirect(byte[]? text) =>
        text is [(byte)'#', ..] && words.IsRedirect(System.Text.Encoding.UTF8.GetString(text.AsSpan(0, Math.Min(text.Length, 64))));

    /// <summary>ISO 639-1: <c>en</c> of <c>en-GB</c>.</summary>
    private static string LanguageOf(string tag) => tag.Split('-')[0] is { Length: 2 } code ? code.ToLowerInvariant() : "und";

    private Finding? End() => cursor.Error is { } error ? FolderScan.Unreadable(file.Path, error)
        : _isClosed && !_isInPage ? null
        : FormatFindings.Damaged(Place, $"The dump breaks off{(_revision is null ? "" : " inside a revision")}; what came before was read.");
}
