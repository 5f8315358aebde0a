/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.util.Collection;

import org.clientele.model.CapacityException;
import org.clientele.model.ClientelePackage;
import org.clientele.model.WorkCapacity;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Work Capacity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getMonday <em>Monday</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getTuesday <em>Tuesday</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getWednesday <em>Wednesday</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getThursday <em>Thursday</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getFriday <em>Friday</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getSaturday <em>Saturday</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getSunday <em>Sunday</em>}</li>
 *   <li>{@link org.clientele.model.impl.WorkCapacityImpl#getExceptions <em>Exceptions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkCapacityImpl extends AggregateImpl implements WorkCapacity {
	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected String account = ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonday() <em>Monday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonday()
	 * @generated
	 * @ordered
	 */
	protected static final int MONDAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMonday() <em>Monday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonday()
	 * @generated
	 * @ordered
	 */
	protected int monday = MONDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTuesday() <em>Tuesday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTuesday()
	 * @generated
	 * @ordered
	 */
	protected static final int TUESDAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTuesday() <em>Tuesday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTuesday()
	 * @generated
	 * @ordered
	 */
	protected int tuesday = TUESDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWednesday() <em>Wednesday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWednesday()
	 * @generated
	 * @ordered
	 */
	protected static final int WEDNESDAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWednesday() <em>Wednesday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWednesday()
	 * @generated
	 * @ordered
	 */
	protected int wednesday = WEDNESDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getThursday() <em>Thursday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThursday()
	 * @generated
	 * @ordered
	 */
	protected static final int THURSDAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThursday() <em>Thursday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThursday()
	 * @generated
	 * @ordered
	 */
	protected int thursday = THURSDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFriday() <em>Friday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFriday()
	 * @generated
	 * @ordered
	 */
	protected static final int FRIDAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFriday() <em>Friday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFriday()
	 * @generated
	 * @ordered
	 */
	protected int friday = FRIDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaturday() <em>Saturday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaturday()
	 * @generated
	 * @ordered
	 */
	protected static final int SATURDAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSaturday() <em>Saturday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaturday()
	 * @generated
	 * @ordered
	 */
	protected int saturday = SATURDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSunday() <em>Sunday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSunday()
	 * @generated
	 * @ordered
	 */
	protected static final int SUNDAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSunday() <em>Sunday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSunday()
	 * @generated
	 * @ordered
	 */
	protected int sunday = SUNDAY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExceptions() <em>Exceptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceptions()
	 * @generated
	 * @ordered
	 */
	protected EList<CapacityException> exceptions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkCapacityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.WORK_CAPACITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(String newAccount) {
		String oldAccount = account;
		account = newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMonday() {
		return monday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonday(int newMonday) {
		int oldMonday = monday;
		monday = newMonday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__MONDAY, oldMonday, monday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTuesday() {
		return tuesday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTuesday(int newTuesday) {
		int oldTuesday = tuesday;
		tuesday = newTuesday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__TUESDAY, oldTuesday, tuesday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWednesday() {
		return wednesday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWednesday(int newWednesday) {
		int oldWednesday = wednesday;
		wednesday = newWednesday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__WEDNESDAY, oldWednesday, wednesday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThursday() {
		return thursday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThursday(int newThursday) {
		int oldThursday = thursday;
		thursday = newThursday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__THURSDAY, oldThursday, thursday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFriday() {
		return friday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFriday(int newFriday) {
		int oldFriday = friday;
		friday = newFriday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__FRIDAY, oldFriday, friday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSaturday() {
		return saturday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaturday(int newSaturday) {
		int oldSaturday = saturday;
		saturday = newSaturday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__SATURDAY, oldSaturday, saturday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSunday() {
		return sunday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSunday(int newSunday) {
		int oldSunday = sunday;
		sunday = newSunday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.WORK_CAPACITY__SUNDAY, oldSunday, sunday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CapacityException> getExceptions() {
		if (exceptions == null) {
			exceptions = new EObjectContainmentEList<CapacityException>(CapacityException.class, this, ClientelePackage.WORK_CAPACITY__EXCEPTIONS);
		}
		return exceptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.WORK_CAPACITY__EXCEPTIONS:
				return ((InternalEList<?>)getExceptions()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.WORK_CAPACITY__ACCOUNT:
				return getAccount();
			case ClientelePackage.WORK_CAPACITY__MONDAY:
				return getMonday();
			case ClientelePackage.WORK_CAPACITY__TUESDAY:
				return getTuesday();
			case ClientelePackage.WORK_CAPACITY__WEDNESDAY:
				return getWednesday();
			case ClientelePackage.WORK_CAPACITY__THURSDAY:
				return getThursday();
			case ClientelePackage.WORK_CAPACITY__FRIDAY:
				return getFriday();
			case ClientelePackage.WORK_CAPACITY__SATURDAY:
				return getSaturday();
			case ClientelePackage.WORK_CAPACITY__SUNDAY:
				return getSunday();
			case ClientelePackage.WORK_CAPACITY__EXCEPTIONS:
				return getExceptions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.WORK_CAPACITY__ACCOUNT:
				setAccount((String)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__MONDAY:
				setMonday((Integer)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__TUESDAY:
				setTuesday((Integer)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__WEDNESDAY:
				setWednesday((Integer)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__THURSDAY:
				setThursday((Integer)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__FRIDAY:
				setFriday((Integer)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__SATURDAY:
				setSaturday((Integer)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__SUNDAY:
				setSunday((Integer)newValue);
				return;
			case ClientelePackage.WORK_CAPACITY__EXCEPTIONS:
				getExceptions().clear();
				getExceptions().addAll((Collection<? extends CapacityException>)newValue);
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
			case ClientelePackage.WORK_CAPACITY__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__MONDAY:
				setMonday(MONDAY_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__TUESDAY:
				setTuesday(TUESDAY_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__WEDNESDAY:
				setWednesday(WEDNESDAY_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__THURSDAY:
				setThursday(THURSDAY_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__FRIDAY:
				setFriday(FRIDAY_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__SATURDAY:
				setSaturday(SATURDAY_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__SUNDAY:
				setSunday(SUNDAY_EDEFAULT);
				return;
			case ClientelePackage.WORK_CAPACITY__EXCEPTIONS:
				getExceptions().clear();
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
			case ClientelePackage.WORK_CAPACITY__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case ClientelePackage.WORK_CAPACITY__MONDAY:
				return monday != MONDAY_EDEFAULT;
			case ClientelePackage.WORK_CAPACITY__TUESDAY:
				return tuesday != TUESDAY_EDEFAULT;
			case ClientelePackage.WORK_CAPACITY__WEDNESDAY:
				return wednesday != WEDNESDAY_EDEFAULT;
			case ClientelePackage.WORK_CAPACITY__THURSDAY:
				return thursday != THURSDAY_EDEFAULT;
			case ClientelePackage.WORK_CAPACITY__FRIDAY:
				return friday != FRIDAY_EDEFAULT;
			case ClientelePackage.WORK_CAPACITY__SATURDAY:
				return saturday != SATURDAY_EDEFAULT;
			case ClientelePackage.WORK_CAPACITY__SUNDAY:
				return sunday != SUNDAY_EDEFAULT;
			case ClientelePackage.WORK_CAPACITY__EXCEPTIONS:
				return exceptions != null && !exceptions.isEmpty();
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
		result.append(" (account: ");
		result.append(account);
		result.append(", monday: ");
		result.append(monday);
		result.append(", tuesday: ");
		result.append(tuesday);
		result.append(", wednesday: ");
		result.append(wednesday);
		result.append(", thursday: ");
		result.append(thursday);
		result.append(", friday: ");
		result.append(friday);
		result.append(", saturday: ");
		result.append(saturday);
		result.append(", sunday: ");
		result.append(sunday);
		result.append(')');
		return result.toString();
	}

} //WorkCapacityImpl
