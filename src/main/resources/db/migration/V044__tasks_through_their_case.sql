-- Tasks are only ever asked for together with cases within reach; with this index H2 read everybody's open tasks first.
drop index task_by_due;
