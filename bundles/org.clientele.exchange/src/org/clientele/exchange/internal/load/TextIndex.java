package org.clientele.exchange.internal.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers distinct texts in the order of their first appearance. Texts are kept as bytes in large blocks: five million
 * order numbers take some 100 MB, not the 400 MB of as many strings.
 */
final class TextIndex {

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private byte[][] blocks = new byte[8][];
    private int blockCount;
    private int blockUsed = BLOCK;
    private long[] places = new long[1024];
    private int[] hashes = new int[1024];
    private int[] table = new int[4096];
    private int size;
    private byte[] scratch = new byte[256];

    /** How many texts there are. */
    int size() {
        return size;
    }

    /** The number of a text, which is new or known. */
    int add(char[] chars, int from, int to) {
        int length = encode(chars, from, to);
        int hash = hash(scratch, length);
        int slot = slot(hash, length);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        places[size] = store(length);
        hashes[size] = hash;
        table[slot] = ++size;
        if (size * 2L > table.length) {
            grow();
        }
        return size - 1;
    }

    /** The number of a text, or -1. */
    int find(String text) {
        char[] chars = text.toCharArray();
        int length = encode(chars, 0, chars.length);
        return table[slot(hash(scratch, length), length)] - 1;
    }

    /** A text. */
    String text(int index) {
        long place = places[index];
        byte[] block = blocks[(int) (place >>> BLOCK_BITS)];
        int at = (int) place & BLOCK - 1;
        int length = length(block, at);
        return new String(block, at + 2, length, StandardCharsets.UTF_8);
    }

    private int encode(char[] chars, int from, int to) {
        int needed = (to - from) * 3;
        if (needed > scratch.length) {
            scratch = new byte[needed];
        }
        for (int i = from; i < to; i++) {
            if (chars[i] >= 0x80) {
                byte[] bytes = new String(chars, from, to - from).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(bytes, 0, scratch, 0, bytes.length);
                return bytes.length;
            }
            scratch[i - from] = (byte) chars[i];
        }
        return to - from;
    }

    private int slot(int hash, int length) {
        int slot = hash & table.length - 1;
        while (table[slot] != 0 && !equal(table[slot] - 1, hash, length)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean equal(int index, int hash, int length) {
        if (hashes[index] != hash) {
            return false;
        }
        byte[] block = blocks[(int) (places[index] >>> BLOCK_BITS)];
        int at = (int) places[index] & BLOCK - 1;
        return length(block, at) == length && Arrays.equals(block, at + 2, at + 2 + length, scratch, 0, length);
    }

    private long store(int length) {
        if (blockUsed + length + 2 > BLOCK) {
            if (blockCount == blocks.length) {
                blocks = Arrays.copyOf(blocks, blockCount * 2);
            }
            blocks[blockCount++] = new byte[BLOCK];
            blockUsed = 0;
        }
        byte[] block = blocks[blockCount - 1];
        block[blockUsed] = (byte) (length >> 8);
        block[blockUsed + 1] = (byte) length;
        System.arraycopy(scratch, 0, block, blockUsed + 2, length);
        long place = (long) (blockCount - 1) << BLOCK_BITS | blockUsed;
        blockUsed += length + 2;
        return place;
    }

    private void grow() {
        int[] larger = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & larger.length - 1;
            while (larger[slot] != 0) {
                slot = slot + 1 & larger.length - 1;
            }
            larger[slot] = i + 1;
        }
        table = larger;
    }

    private static int length(byte[] block, int at) {
        return (block[at] & 0xFF) << 8 | block[at + 1] & 0xFF;
    }

    private static int hash(byte[] bytes, int length) {
        int hash = length * 0x9E3779B9;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        return hash ^ hash >>> 13;
    }
}
