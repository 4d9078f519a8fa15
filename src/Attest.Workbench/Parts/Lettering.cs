using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Attest.Workbench.Parts;

/// <summary>Text in a drawing. Razor takes a bare <c>text</c> tag for its own, so the element is written by hand.</summary>
public sealed class Lettering : ComponentBase
{
    [Parameter] public string? Class { get; set; }

    [Parameter, EditorRequired] public required object X { get; set; }

    [Parameter, EditorRequired] public required object Y { get; set; }

    [Parameter, EditorRequired] public required RenderFragment ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X);
        builder.AddAttribute(3, "y", Y);
        builder.AddContent(4, ChildContent);
        builder.CloseElement();
    }
}
