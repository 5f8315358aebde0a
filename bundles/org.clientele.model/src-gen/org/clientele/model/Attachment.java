/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file that is attached to a party. The content lies beside the tables, once for all that attach the same bytes,
 * encrypted; it can be read as long as one party that attaches it still has its key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Attachment#getName <em>Name</em>}</li>
 *   <li>{@link org.clientele.model.Attachment#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.clientele.model.Attachment#getSize <em>Size</em>}</li>
 *   <li>{@link org.clientele.model.Attachment#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.clientele.model.Attachment#getSealedKey <em>Sealed Key</em>}</li>
 *   <li>{@link org.clientele.model.Attachment#getAddedAt <em>Added At</em>}</li>
 *   <li>{@link org.clientele.model.Attachment#getAddedBy <em>Added By</em>}</li>
 *   <li>{@link org.clientele.model.Attachment#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getAttachment()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Attachment extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.clientele.model.ClientelePackage#getAttachment_Name()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The media type as of RFC 6838, such as "application/pdf".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.clientele.model.ClientelePackage#getAttachment_MediaType()
	 * @model unique="false"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Bytes of the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.clientele.model.ClientelePackage#getAttachment_Size()
	 * @model unique="false"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  SHA-256 of the content, 64 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.clientele.model.ClientelePackage#getAttachment_Digest()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true' length='64'"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Sealed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the content, encrypted with the key of the party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sealed Key</em>' attribute.
	 * @see #setSealedKey(String)
	 * @see org.clientele.model.ClientelePackage#getAttachment_SealedKey()
	 * @model unique="false"
	 * @generated
	 */
	String getSealedKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getSealedKey <em>Sealed Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sealed Key</em>' attribute.
	 * @see #getSealedKey()
	 * @generated
	 */
	void setSealedKey(String value);

	/**
	 * Returns the value of the '<em><b>Added At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Added At</em>' attribute.
	 * @see #setAddedAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getAttachment_AddedAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getAddedAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getAddedAt <em>Added At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added At</em>' attribute.
	 * @see #getAddedAt()
	 * @generated
	 */
	void setAddedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Added By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who attached it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Added By</em>' attribute.
	 * @see #setAddedBy(String)
	 * @see org.clientele.model.ClientelePackage#getAttachment_AddedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getAddedBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getAddedBy <em>Added By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added By</em>' attribute.
	 * @see #getAddedBy()
	 * @generated
	 */
	void setAddedBy(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.clientele.model.ClientelePackage#getAttachment_Note()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.clientele.model.Attachment#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Attachment
