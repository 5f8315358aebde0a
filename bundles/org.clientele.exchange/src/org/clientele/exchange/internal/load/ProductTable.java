package org.clientele.exchange.internal.load;

import java.util.Arrays;

/** The products that a file names, by the number of their first appearance. */
final class ProductTable {

    /** Their codes. */
    final TextIndex codes = new TextIndex();
    /** Ids: of the store for those that are there, of the batch for new ones. */
    long[] ids = new long[256];
    /** Whether the store had them before. */
    boolean[] stored = new boolean[256];
    /** Whether a row that counts names them. */
    boolean[] needed = new boolean[256];
    /** Their names, or null. */
    String[] names = new String[256];
    /** Their categories, or null. */
    String[] categories = new String[256];
    private boolean[] priced = new boolean[256];

    int add(char[] chars, int from, int to) {
        int product = codes.add(chars, from, to);
        if (product >= ids.length) {
            int length = ids.length * 2;
            ids = Arrays.copyOf(ids, length);
            stored = Arrays.copyOf(stored, length);
            needed = Arrays.copyOf(needed, length);
            names = Arrays.copyOf(names, length);
            categories = Arrays.copyOf(categories, length);
            priced = Arrays.copyOf(priced, length);
        }
        return product;
    }

    /** Whether a text would become the name: that of the first sale, since write-offs are described by the damage. */
    boolean wantsName(int product, boolean sale) {
        return names[product] == null || sale && !priced[product];
    }

    void name(int product, String text, boolean sale) {
        names[product] = text;
        priced[product] = sale;
    }

    boolean isNew(int product) {
        return needed[product] && !stored[product];
    }

    int countNew() {
        int count = 0;
        for (int i = 0; i < codes.size(); i++) {
            count += isNew(i) ? 1 : 0;
        }
        return count;
    }

    void number(long firstId) {
        long next = firstId;
        for (int i = 0; i < codes.size(); i++) {
            if (isNew(i)) {
                ids[i] = next++;
            }
        }
    }
}
