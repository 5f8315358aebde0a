/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDateTime;

import org.clientele.model.Attachment;
import org.clientele.model.ClientelePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getSealedKey <em>Sealed Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getAddedAt <em>Added At</em>}</li>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getAddedBy <em>Added By</em>}</li>
 *   <li>{@link org.clientele.model.impl.AttachmentImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttachmentImpl extends IdentifiedImpl implements Attachment {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSealedKey() <em>Sealed Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealedKey()
	 * @generated
	 * @ordered
	 */
	protected static final String SEALED_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSealedKey() <em>Sealed Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealedKey()
	 * @generated
	 * @ordered
	 */
	protected String sealedKey = SEALED_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddedAt() <em>Added At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddedAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime ADDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddedAt() <em>Added At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddedAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime addedAt = ADDED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddedBy() <em>Added By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddedBy() <em>Added By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddedBy()
	 * @generated
	 * @ordered
	 */
	protected String addedBy = ADDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttachmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.ATTACHMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSealedKey() {
		return sealedKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSealedKey(String newSealedKey) {
		String oldSealedKey = sealedKey;
		sealedKey = newSealedKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__SEALED_KEY, oldSealedKey, sealedKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getAddedAt() {
		return addedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddedAt(LocalDateTime newAddedAt) {
		LocalDateTime oldAddedAt = addedAt;
		addedAt = newAddedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__ADDED_AT, oldAddedAt, addedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddedBy() {
		return addedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddedBy(String newAddedBy) {
		String oldAddedBy = addedBy;
		addedBy = newAddedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__ADDED_BY, oldAddedBy, addedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.ATTACHMENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.ATTACHMENT__NAME:
				return getName();
			case ClientelePackage.ATTACHMENT__MEDIA_TYPE:
				return getMediaType();
			case ClientelePackage.ATTACHMENT__SIZE:
				return getSize();
			case ClientelePackage.ATTACHMENT__DIGEST:
				return getDigest();
			case ClientelePackage.ATTACHMENT__SEALED_KEY:
				return getSealedKey();
			case ClientelePackage.ATTACHMENT__ADDED_AT:
				return getAddedAt();
			case ClientelePackage.ATTACHMENT__ADDED_BY:
				return getAddedBy();
			case ClientelePackage.ATTACHMENT__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.ATTACHMENT__NAME:
				setName((String)newValue);
				return;
			case ClientelePackage.ATTACHMENT__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case ClientelePackage.ATTACHMENT__SIZE:
				setSize((Long)newValue);
				return;
			case ClientelePackage.ATTACHMENT__DIGEST:
				setDigest((String)newValue);
				return;
			case ClientelePackage.ATTACHMENT__SEALED_KEY:
				setSealedKey((String)newValue);
				return;
			case ClientelePackage.ATTACHMENT__ADDED_AT:
				setAddedAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.ATTACHMENT__ADDED_BY:
				setAddedBy((String)newValue);
				return;
			case ClientelePackage.ATTACHMENT__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.ATTACHMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ClientelePackage.ATTACHMENT__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case ClientelePackage.ATTACHMENT__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ClientelePackage.ATTACHMENT__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case ClientelePackage.ATTACHMENT__SEALED_KEY:
				setSealedKey(SEALED_KEY_EDEFAULT);
				return;
			case ClientelePackage.ATTACHMENT__ADDED_AT:
				setAddedAt(ADDED_AT_EDEFAULT);
				return;
			case ClientelePackage.ATTACHMENT__ADDED_BY:
				setAddedBy(ADDED_BY_EDEFAULT);
				return;
			case ClientelePackage.ATTACHMENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.ATTACHMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ClientelePackage.ATTACHMENT__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case ClientelePackage.ATTACHMENT__SIZE:
				return size != SIZE_EDEFAULT;
			case ClientelePackage.ATTACHMENT__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case ClientelePackage.ATTACHMENT__SEALED_KEY:
				return SEALED_KEY_EDEFAULT == null ? sealedKey != null : !SEALED_KEY_EDEFAULT.equals(sealedKey);
			case ClientelePackage.ATTACHMENT__ADDED_AT:
				return ADDED_AT_EDEFAULT == null ? addedAt != null : !ADDED_AT_EDEFAULT.equals(addedAt);
			case ClientelePackage.ATTACHMENT__ADDED_BY:
				return ADDED_BY_EDEFAULT == null ? addedBy != null : !ADDED_BY_EDEFAULT.equals(addedBy);
			case ClientelePackage.ATTACHMENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", size: ");
		result.append(size);
		result.append(", digest: ");
		result.append(digest);
		result.append(", sealedKey: ");
		result.append(sealedKey);
		result.append(", addedAt: ");
		result.append(addedAt);
		result.append(", addedBy: ");
		result.append(addedBy);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //AttachmentImpl
