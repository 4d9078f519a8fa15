namespace Attest.Text.Tests;

public class ContentIdTests
{
    [Fact]
    public void The_same_content_has_the_same_id_and_fields_do_not_run_together()
    {
        ContentId.Of("c", "a", "b").ShouldBe(ContentId.Of("c", "a", "b"));
        ContentId.Of("c", "ab", "").ShouldNotBe(ContentId.Of("c", "a", "b"));
        ContentId.Of("c", "a", null).ShouldNotBe(ContentId.Of("p", "a", null));
        ContentId.Of("c", "a").ShouldMatch("^c-[0-9a-f]{16}$");
    }
}
