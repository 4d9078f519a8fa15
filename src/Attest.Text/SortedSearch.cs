namespace Attest.Text;

/// <summary>Binary search over anything that is sorted and can be asked by index.</summary>
public static class SortedSearch
{
    /// <summary>The first index from 0 on at which a test holds; <paramref name="count"/> where it holds nowhere.</summary>
    /// <param name="count">How many items there are, 0 upwards.</param>
    /// <param name="holds">False up to some index, true from there on.</param>
    public static int First(int count, Func<int, bool> holds)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
