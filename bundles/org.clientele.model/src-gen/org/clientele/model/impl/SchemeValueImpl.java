/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import org.clientele.model.ClientelePackage;
import org.clientele.model.SchemeValue;
import org.clientele.model.Titled;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scheme Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.SchemeValueImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.SchemeValueImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.SchemeValueImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.SchemeValueImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.SchemeValueImpl#isRetired <em>Retired</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchemeValueImpl extends IdentifiedImpl implements SchemeValue {
	/**
	 * The default value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGLISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected String english = ENGLISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected String chinese = CHINESE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected boolean retired = RETIRED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchemeValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.SCHEME_VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnglish() {
		return english;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnglish(String newEnglish) {
		String oldEnglish = english;
		english = newEnglish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCHEME_VALUE__ENGLISH, oldEnglish, english));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChinese() {
		return chinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChinese(String newChinese) {
		String oldChinese = chinese;
		chinese = newChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCHEME_VALUE__CHINESE, oldChinese, chinese));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCHEME_VALUE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCHEME_VALUE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return retired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		boolean oldRetired = retired;
		retired = newRetired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCHEME_VALUE__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.SCHEME_VALUE__ENGLISH:
				return getEnglish();
			case ClientelePackage.SCHEME_VALUE__CHINESE:
				return getChinese();
			case ClientelePackage.SCHEME_VALUE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.SCHEME_VALUE__KEY:
				return getKey();
			case ClientelePackage.SCHEME_VALUE__RETIRED:
				return isRetired();
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
			case ClientelePackage.SCHEME_VALUE__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.SCHEME_VALUE__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.SCHEME_VALUE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.SCHEME_VALUE__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.SCHEME_VALUE__RETIRED:
				setRetired((Boolean)newValue);
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
			case ClientelePackage.SCHEME_VALUE__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.SCHEME_VALUE__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.SCHEME_VALUE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.SCHEME_VALUE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.SCHEME_VALUE__RETIRED:
				setRetired(RETIRED_EDEFAULT);
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
			case ClientelePackage.SCHEME_VALUE__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.SCHEME_VALUE__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.SCHEME_VALUE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.SCHEME_VALUE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.SCHEME_VALUE__RETIRED:
				return retired != RETIRED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (derivedFeatureID) {
				case ClientelePackage.SCHEME_VALUE__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.SCHEME_VALUE__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.SCHEME_VALUE__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (baseFeatureID) {
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.SCHEME_VALUE__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.SCHEME_VALUE__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.SCHEME_VALUE__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (english: ");
		result.append(english);
		result.append(", chinese: ");
		result.append(chinese);
		result.append(", description: ");
		result.append(description);
		result.append(", key: ");
		result.append(key);
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //SchemeValueImpl
