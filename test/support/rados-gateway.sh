#!/usr/bin/env bash
# Starts a real S3-compatible server for the tests of the stores: Ceph's object gateway on a cluster of one, in memory.
#
# apt-get install ceph-mon ceph-osd ceph-mgr ceph-common radosgw
# test/support/rados-gateway.sh FOLDER && S3_ENDPOINT=http://127.0.0.1:7480 npx vitest run test/evidence/stores.test.ts
set -euo pipefail
at=$(realpath -m "${1:?a folder that does not exist yet}")
mkdir -p "$at"/{mon,osd,mgr,rgw}
fsid=$(cat /proc/sys/kernel/random/uuid)
cat > "$at/ceph.conf" <<CONF
[global]
fsid = $fsid
mon host = [v1:127.0.0.1:6789]
mon initial members = a
auth cluster required = none
auth service required = none
auth client required = none
auth allow insecure global id reclaim = true
public addr = 127.0.0.1
cluster addr = 127.0.0.1
run dir = $at
admin socket = $at/\$name.asok
log file = $at/\$name.log
mon data = $at/mon
mon data avail crit = 1
mon allow pool size one = true
mon max pg per osd = 1000
osd data = $at/osd
osd objectstore = memstore
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd crush chooseleaf type = 0
mgr data = $at/mgr
rgw data = $at/rgw
rgw frontends = beast endpoint=127.0.0.1:7480
CONF
run() { "$@" -c "$at/ceph.conf" >> "$at/start.log" 2>&1; }
run monmaptool --create --clobber --fsid "$fsid" --addv a '[v1:127.0.0.1:6789]' "$at/monmap"
run ceph-mon --mkfs -i a --monmap "$at/monmap"
run ceph-mon -i a
run ceph osd create
run ceph-osd -i 0 --mkfs
run ceph-osd -i 0
run ceph-mgr -i x
run ceph osd crush add osd.0 1.0 host=h root=default
run radosgw -n client.rgw
for _ in $(seq 60); do
  if curl -sf http://127.0.0.1:7480 > /dev/null; then break; fi
  sleep 1
done
# The keys of Amazon's own examples, which the tests use.
run radosgw-admin user create --uid=tests --display-name=tests \
  --access-key=AKIAIOSFODNN7EXAMPLE --secret-key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY \
  node --input-type=module -e "
    import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
    const where = { endpoint: 'http://127.0.0.1:7480', region: 'us-east-1', forcePathStyle: true };
    await new S3Client(where).send(new CreateBucketCommand({ Bucket: 'audit' }));"
echo "S3_ENDPOINT=http://127.0.0.1:7480   (stop: pkill ceph- radosgw)"
