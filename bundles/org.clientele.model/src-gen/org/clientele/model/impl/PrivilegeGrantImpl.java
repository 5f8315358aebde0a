/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.clientele.model.ClientelePackage;
import org.clientele.model.PrivilegeGrant;

import org.clientele.model.value.PartyId;
import org.clientele.model.value.TaskId;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Privilege Grant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getTable <em>Table</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getPrivilege <em>Privilege</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getTask <em>Task</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.clientele.model.impl.PrivilegeGrantImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrivilegeGrantImpl extends AggregateImpl implements PrivilegeGrant {
	/**
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final PartyId CUSTOMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected PartyId customer = CUSTOMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTable() <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTable()
	 * @generated
	 * @ordered
	 */
	protected static final String TABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTable() <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTable()
	 * @generated
	 * @ordered
	 */
	protected String table = TABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivilege() <em>Privilege</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivilege()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVILEGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivilege() <em>Privilege</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivilege()
	 * @generated
	 * @ordered
	 */
	protected String privilege = PRIVILEGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected static final TaskId TASK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected TaskId task = TASK_EDEFAULT;

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
	protected PrivilegeGrantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.PRIVILEGE_GRANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyId getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(PartyId newCustomer) {
		PartyId oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTable() {
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTable(String newTable) {
		String oldTable = table;
		table = newTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__TABLE, oldTable, table));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivilege() {
		return privilege;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivilege(String newPrivilege) {
		String oldPrivilege = privilege;
		privilege = newPrivilege;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__PRIVILEGE, oldPrivilege, privilege));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(LocalDate newDay) {
		LocalDate oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(BigDecimal newCost) {
		BigDecimal oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskId getTask() {
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTask(TaskId newTask) {
		TaskId oldTask = task;
		task = newTask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__TASK, oldTask, task));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__ACCOUNT, oldAccount, account));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PRIVILEGE_GRANT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.PRIVILEGE_GRANT__CUSTOMER:
				return getCustomer();
			case ClientelePackage.PRIVILEGE_GRANT__TABLE:
				return getTable();
			case ClientelePackage.PRIVILEGE_GRANT__GRADE:
				return getGrade();
			case ClientelePackage.PRIVILEGE_GRANT__PRIVILEGE:
				return getPrivilege();
			case ClientelePackage.PRIVILEGE_GRANT__DAY:
				return getDay();
			case ClientelePackage.PRIVILEGE_GRANT__COST:
				return getCost();
			case ClientelePackage.PRIVILEGE_GRANT__TASK:
				return getTask();
			case ClientelePackage.PRIVILEGE_GRANT__ACCOUNT:
				return getAccount();
			case ClientelePackage.PRIVILEGE_GRANT__NOTE:
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
			case ClientelePackage.PRIVILEGE_GRANT__CUSTOMER:
				setCustomer((PartyId)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__TABLE:
				setTable((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__GRADE:
				setGrade((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__PRIVILEGE:
				setPrivilege((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__DAY:
				setDay((LocalDate)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__COST:
				setCost((BigDecimal)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__TASK:
				setTask((TaskId)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__ACCOUNT:
				setAccount((String)newValue);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__NOTE:
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
			case ClientelePackage.PRIVILEGE_GRANT__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__TABLE:
				setTable(TABLE_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__PRIVILEGE:
				setPrivilege(PRIVILEGE_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__COST:
				setCost(COST_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__TASK:
				setTask(TASK_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case ClientelePackage.PRIVILEGE_GRANT__NOTE:
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
			case ClientelePackage.PRIVILEGE_GRANT__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case ClientelePackage.PRIVILEGE_GRANT__TABLE:
				return TABLE_EDEFAULT == null ? table != null : !TABLE_EDEFAULT.equals(table);
			case ClientelePackage.PRIVILEGE_GRANT__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case ClientelePackage.PRIVILEGE_GRANT__PRIVILEGE:
				return PRIVILEGE_EDEFAULT == null ? privilege != null : !PRIVILEGE_EDEFAULT.equals(privilege);
			case ClientelePackage.PRIVILEGE_GRANT__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case ClientelePackage.PRIVILEGE_GRANT__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case ClientelePackage.PRIVILEGE_GRANT__TASK:
				return TASK_EDEFAULT == null ? task != null : !TASK_EDEFAULT.equals(task);
			case ClientelePackage.PRIVILEGE_GRANT__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case ClientelePackage.PRIVILEGE_GRANT__NOTE:
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
		result.append(" (customer: ");
		result.append(customer);
		result.append(", table: ");
		result.append(table);
		result.append(", grade: ");
		result.append(grade);
		result.append(", privilege: ");
		result.append(privilege);
		result.append(", day: ");
		result.append(day);
		result.append(", cost: ");
		result.append(cost);
		result.append(", task: ");
		result.append(task);
		result.append(", account: ");
		result.append(account);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PrivilegeGrantImpl
