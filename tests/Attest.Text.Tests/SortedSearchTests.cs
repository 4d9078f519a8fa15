namespace Attest.Text.Tests;

public class SortedSearchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 1)]
    [InlineData(9, 3)]
    [InlineData(10, 4)]
    public void The_first_that_is_large_enough_is_found(int wanted, int index)
    {
        int[] numbers = [2, 4, 8, 9];
        SortedSearch.First(numbers.Length, i => numbers[i] >= wanted).ShouldBe(index);
    }
}
