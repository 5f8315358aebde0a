/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import org.clientele.model.ClientelePackage;
import org.clientele.model.Condition;
import org.clientele.model.Stage;
import org.clientele.model.Titled;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.StageImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#isStart <em>Start</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#isEnd <em>End</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getExit <em>Exit</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getFocusEnglish <em>Focus English</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getFocusChinese <em>Focus Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.StageImpl#getTargetDays <em>Target Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StageImpl extends IdentifiedImpl implements Stage {
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
	 * The default value of the '{@link #isStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStart()
	 * @generated
	 * @ordered
	 */
	protected static final boolean START_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStart()
	 * @generated
	 * @ordered
	 */
	protected boolean start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnd()
	 * @generated
	 * @ordered
	 */
	protected static final boolean END_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnd()
	 * @generated
	 * @ordered
	 */
	protected boolean end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected Condition entry;

	/**
	 * The cached value of the '{@link #getExit() <em>Exit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExit()
	 * @generated
	 * @ordered
	 */
	protected Condition exit;

	/**
	 * The default value of the '{@link #getFocusEnglish() <em>Focus English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocusEnglish()
	 * @generated
	 * @ordered
	 */
	protected static final String FOCUS_ENGLISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFocusEnglish() <em>Focus English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocusEnglish()
	 * @generated
	 * @ordered
	 */
	protected String focusEnglish = FOCUS_ENGLISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFocusChinese() <em>Focus Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocusChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String FOCUS_CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFocusChinese() <em>Focus Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocusChinese()
	 * @generated
	 * @ordered
	 */
	protected String focusChinese = FOCUS_CHINESE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetDays() <em>Target Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDays()
	 * @generated
	 * @ordered
	 */
	protected static final int TARGET_DAYS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTargetDays() <em>Target Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDays()
	 * @generated
	 * @ordered
	 */
	protected int targetDays = TARGET_DAYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.STAGE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__ENGLISH, oldEnglish, english));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(boolean newStart) {
		boolean oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(boolean newEnd) {
		boolean oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getEntry() {
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEntry(Condition newEntry, NotificationChain msgs) {
		Condition oldEntry = entry;
		entry = newEntry;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__ENTRY, oldEntry, newEntry);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntry(Condition newEntry) {
		if (newEntry != entry) {
			NotificationChain msgs = null;
			if (entry != null)
				msgs = ((InternalEObject)entry).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.STAGE__ENTRY, null, msgs);
			if (newEntry != null)
				msgs = ((InternalEObject)newEntry).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.STAGE__ENTRY, null, msgs);
			msgs = basicSetEntry(newEntry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__ENTRY, newEntry, newEntry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getExit() {
		return exit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExit(Condition newExit, NotificationChain msgs) {
		Condition oldExit = exit;
		exit = newExit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__EXIT, oldExit, newExit);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExit(Condition newExit) {
		if (newExit != exit) {
			NotificationChain msgs = null;
			if (exit != null)
				msgs = ((InternalEObject)exit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.STAGE__EXIT, null, msgs);
			if (newExit != null)
				msgs = ((InternalEObject)newExit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClientelePackage.STAGE__EXIT, null, msgs);
			msgs = basicSetExit(newExit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__EXIT, newExit, newExit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFocusEnglish() {
		return focusEnglish;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocusEnglish(String newFocusEnglish) {
		String oldFocusEnglish = focusEnglish;
		focusEnglish = newFocusEnglish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__FOCUS_ENGLISH, oldFocusEnglish, focusEnglish));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFocusChinese() {
		return focusChinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocusChinese(String newFocusChinese) {
		String oldFocusChinese = focusChinese;
		focusChinese = newFocusChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__FOCUS_CHINESE, oldFocusChinese, focusChinese));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTargetDays() {
		return targetDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetDays(int newTargetDays) {
		int oldTargetDays = targetDays;
		targetDays = newTargetDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.STAGE__TARGET_DAYS, oldTargetDays, targetDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.STAGE__ENTRY:
				return basicSetEntry(null, msgs);
			case ClientelePackage.STAGE__EXIT:
				return basicSetExit(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.STAGE__ENGLISH:
				return getEnglish();
			case ClientelePackage.STAGE__CHINESE:
				return getChinese();
			case ClientelePackage.STAGE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.STAGE__KEY:
				return getKey();
			case ClientelePackage.STAGE__START:
				return isStart();
			case ClientelePackage.STAGE__END:
				return isEnd();
			case ClientelePackage.STAGE__ENTRY:
				return getEntry();
			case ClientelePackage.STAGE__EXIT:
				return getExit();
			case ClientelePackage.STAGE__FOCUS_ENGLISH:
				return getFocusEnglish();
			case ClientelePackage.STAGE__FOCUS_CHINESE:
				return getFocusChinese();
			case ClientelePackage.STAGE__TARGET_DAYS:
				return getTargetDays();
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
			case ClientelePackage.STAGE__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.STAGE__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.STAGE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.STAGE__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.STAGE__START:
				setStart((Boolean)newValue);
				return;
			case ClientelePackage.STAGE__END:
				setEnd((Boolean)newValue);
				return;
			case ClientelePackage.STAGE__ENTRY:
				setEntry((Condition)newValue);
				return;
			case ClientelePackage.STAGE__EXIT:
				setExit((Condition)newValue);
				return;
			case ClientelePackage.STAGE__FOCUS_ENGLISH:
				setFocusEnglish((String)newValue);
				return;
			case ClientelePackage.STAGE__FOCUS_CHINESE:
				setFocusChinese((String)newValue);
				return;
			case ClientelePackage.STAGE__TARGET_DAYS:
				setTargetDays((Integer)newValue);
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
			case ClientelePackage.STAGE__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.STAGE__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.STAGE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.STAGE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.STAGE__START:
				setStart(START_EDEFAULT);
				return;
			case ClientelePackage.STAGE__END:
				setEnd(END_EDEFAULT);
				return;
			case ClientelePackage.STAGE__ENTRY:
				setEntry((Condition)null);
				return;
			case ClientelePackage.STAGE__EXIT:
				setExit((Condition)null);
				return;
			case ClientelePackage.STAGE__FOCUS_ENGLISH:
				setFocusEnglish(FOCUS_ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.STAGE__FOCUS_CHINESE:
				setFocusChinese(FOCUS_CHINESE_EDEFAULT);
				return;
			case ClientelePackage.STAGE__TARGET_DAYS:
				setTargetDays(TARGET_DAYS_EDEFAULT);
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
			case ClientelePackage.STAGE__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.STAGE__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.STAGE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.STAGE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.STAGE__START:
				return start != START_EDEFAULT;
			case ClientelePackage.STAGE__END:
				return end != END_EDEFAULT;
			case ClientelePackage.STAGE__ENTRY:
				return entry != null;
			case ClientelePackage.STAGE__EXIT:
				return exit != null;
			case ClientelePackage.STAGE__FOCUS_ENGLISH:
				return FOCUS_ENGLISH_EDEFAULT == null ? focusEnglish != null : !FOCUS_ENGLISH_EDEFAULT.equals(focusEnglish);
			case ClientelePackage.STAGE__FOCUS_CHINESE:
				return FOCUS_CHINESE_EDEFAULT == null ? focusChinese != null : !FOCUS_CHINESE_EDEFAULT.equals(focusChinese);
			case ClientelePackage.STAGE__TARGET_DAYS:
				return targetDays != TARGET_DAYS_EDEFAULT;
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
				case ClientelePackage.STAGE__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.STAGE__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.STAGE__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
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
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.STAGE__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.STAGE__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.STAGE__DESCRIPTION;
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
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", focusEnglish: ");
		result.append(focusEnglish);
		result.append(", focusChinese: ");
		result.append(focusChinese);
		result.append(", targetDays: ");
		result.append(targetDays);
		result.append(')');
		return result.toString();
	}

} //StageImpl
