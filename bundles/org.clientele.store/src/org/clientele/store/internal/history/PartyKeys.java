package org.clientele.store.internal.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One random key for each party, with which its personal values are encrypted in history and audit. A key is made when
 * the party's first personal value is written, and lies in the store wrapped by the store's master key. Once a party's
 * key is gone, its values cannot be read by anybody, and what is chained to them still verifies.
 */
public final class PartyKeys {

    private static final String CIPHER = "AES/GCM/NoPadding"; //$NON-NLS-1$
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey master;

    /**
     * Creates the keys of a store.
     *
     * @param master the store's master key, 32 bytes
     */
    public PartyKeys(byte[] master) {
        this.master = new SecretKeySpec(master, "AES"); //$NON-NLS-1$
    }

    /**
     * Makes a random key.
     *
     * @return 32 bytes
     */
    public static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * Encrypts a value.
     *
     * @param key the party's key
     * @param party the party
     * @param value the text
     * @return the encrypted text
     */
    String seal(SecretKey key, long party, String value) {
        return encrypt(key, value.getBytes(StandardCharsets.UTF_8), party);
    }

    /**
     * Encrypts the key of a content with the key of a party.
     *
     * @param connection the transaction
     * @param party the party, whose key is not destroyed
     * @param key the content's key
     * @return the encrypted key
     * @throws SQLException from the driver
     */
    public String sealKey(Connection connection, long party, byte[] key) throws SQLException {
        SecretKey own = find(connection, party);
        return encrypt(own == null ? create(connection, party) : own, key, party);
    }

    /**
     * Decrypts the key of a content.
     *
     * @param connection a connection
     * @param party the party
     * @param sealed what {@link #sealKey} gave, or null
     * @return the content's key; null when it cannot be had
     * @throws SQLException from the driver
     */
    public byte[] openKey(Connection connection, long party, String sealed) throws SQLException {
        SecretKey own = sealed == null ? null : find(connection, party);
        try {
            return own == null ? null : decrypt(own, sealed, party);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * Tells whether a party has a key.
     *
     * @param connection a connection
     * @param party the party
     * @return false when it never had one, or it was destroyed
     * @throws SQLException from the driver
     */
    public boolean exists(Connection connection, long party) throws SQLException {
        return find(connection, party) != null;
    }

    /**
     * Tells whether a party's key was destroyed.
     *
     * @param connection a connection
     * @param party the party
     * @return true when it was
     * @throws SQLException from the driver
     */
    public boolean isDestroyed(Connection connection, long party) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT WRAPPED FROM PARTY_KEY WHERE PARTY_ID = ?")) { //$NON-NLS-1$
            select.setLong(1, party);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getString(1) == null;
            }
        }
    }

    /**
     * Destroys a party's key, for ever; it gets no other.
     *
     * @param connection the transaction
     * @param party the party
     * @throws SQLException from the driver
     */
    public void destroy(Connection connection, long party) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM PARTY_KEY WHERE PARTY_ID = ?"); //$NON-NLS-1$
                PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO PARTY_KEY (PARTY_ID, WRAPPED) VALUES (?, NULL)")) { //$NON-NLS-1$
            delete.setLong(1, party);
            delete.executeUpdate();
            insert.setLong(1, party);
            insert.executeUpdate();
        }
    }

    /**
     * Decrypts a value.
     *
     * @param key the party's key
     * @param party the party
     * @param sealed the encrypted text, or null
     * @return the text; null when there is none or it cannot be read
     */
    String open(SecretKey key, long party, String sealed) {
        if (key == null || sealed == null) {
            return null;
        }
        try {
            return new String(decrypt(key, sealed, party), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    /**
     * Finds the key of a party.
     *
     * @param connection a connection
     * @param party the party
     * @return its key; null when it has none or it was destroyed
     * @throws SQLException from the driver
     */
    SecretKey find(Connection connection, long party) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT WRAPPED FROM PARTY_KEY WHERE PARTY_ID = ?")) { //$NON-NLS-1$
            select.setLong(1, party);
            try (ResultSet row = select.executeQuery()) {
                String wrapped = row.next() ? row.getString(1) : null;
                return wrapped == null ? null : new SecretKeySpec(decrypt(master, wrapped, party), "AES"); //$NON-NLS-1$
            }
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    /**
     * Makes the key of a party that never had one.
     *
     * @param connection the transaction
     * @param party the party
     * @return its key
     * @throws SQLException from the driver
     */
    SecretKey create(Connection connection, long party) throws SQLException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO PARTY_KEY (PARTY_ID, WRAPPED) VALUES (?, ?)")) { //$NON-NLS-1$
            insert.setLong(1, party);
            insert.setString(2, encrypt(master, key, party));
            insert.executeUpdate();
        }
        return new SecretKeySpec(key, "AES"); //$NON-NLS-1$
    }

    private String encrypt(SecretKey key, byte[] plain, long party) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, party).doFinal(plain);
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decrypt(SecretKey key, String text, long party) throws GeneralSecurityException {
        byte[] all = Base64.getDecoder().decode(text);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, party).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, long party) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(party).array());
        return cipher;
    }
}
